greeting = ¡Hola, { $name }!

# “Bones nueches” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] ¡Bonos díes, { $name }!
   *[afternoon] ¡Bones tardes, { $name }!
    [night] ¡Bones nueches, { $name }!
}

day-periods = morning 05:00, afternoon 13:00, night 20:00

language-name = asturianu
