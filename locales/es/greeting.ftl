greeting = ¡Hola, { $name }!

# “Buenas noches” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] ¡Buenos días, { $name }!
   *[afternoon] ¡Buenas tardes, { $name }!
    [night] ¡Buenas noches, { $name }!
}

day-periods = morning 05:00, afternoon 12:00, night 20:00

language-name = español
