greeting = ¡Hola, { $name }!

greeting-nameless = ¡Hola!

# “Bones nueches” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] ¡Bonos díes, { $name }!
   *[afternoon] ¡Bones tardes, { $name }!
    [night] ¡Bones nueches, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] ¡Bonos díes!
   *[afternoon] ¡Bones tardes!
    [night] ¡Bones nueches!
}

day-periods = morning 05:00, afternoon 13:00, night 20:00

language-name = asturianu
language-name-english = Asturian
