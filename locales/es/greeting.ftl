greeting = ¡Hola, { $name }!

greeting-nameless = ¡Hola!

# “Buenas noches” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] ¡Buenos días, { $name }!
   *[afternoon] ¡Buenas tardes, { $name }!
    [night] ¡Buenas noches, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] ¡Buenos días!
   *[afternoon] ¡Buenas tardes!
    [night] ¡Buenas noches!
}

# In Spain, “buenas noches” starts late. es-419 has its own hours.
day-periods = morning 05:00, afternoon 12:00, night 20:00

language-name = español
language-name-english = Spanish
