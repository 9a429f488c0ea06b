# “I greet you”, to one person, at any hour; greetings for parts of the day are calques from Spanish.
greeting = ¡Rimaykullayki, { $name }!

greeting-timed = ¡Rimaykullayki, { $name }!

language-name = Runasimi
