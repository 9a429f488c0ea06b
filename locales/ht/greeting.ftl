greeting = Bonjou, { $name }!

greeting-nameless = Bonjou!

# “Bonjou” is for the morning; “bonswa” begins at noon.
greeting-timed = { $period ->
    [morning] Bonjou, { $name }!
   *[afternoon] Bonswa, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bonjou!
   *[afternoon] Bonswa!
}

day-periods = morning 05:00, afternoon 12:00

language-name = Kreyòl Ayisyen
language-name-english = Haitian Creole
