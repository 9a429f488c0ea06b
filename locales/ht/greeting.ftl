greeting = Bonjou, { $name }!

# “Bonjou” is for the morning; “bonswa” begins at noon.
greeting-timed = { $period ->
    [morning] Bonjou, { $name }!
   *[afternoon] Bonswa, { $name }!
}

day-periods = morning 05:00, afternoon 12:00

language-name = Kreyòl Ayisyen
