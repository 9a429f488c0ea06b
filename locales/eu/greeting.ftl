greeting = Kaixo, { $name }!

# “Gabon” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Egun on, { $name }!
   *[afternoon] Arratsalde on, { $name }!
    [night] Gabon, { $name }!
}

day-periods = morning 05:00, afternoon 14:00, night 20:00

language-name = euskara
