# “I greet you”, to one person, at any hour; greetings for parts of the day are calques from Spanish.
greeting = ¡Rimaykullayki, { $name }!

greeting-nameless = ¡Rimaykullayki!

greeting-timed = ¡Rimaykullayki, { $name }!

greeting-timed-nameless = ¡Rimaykullayki!

language-name = Runasimi
language-name-english = Quechua
