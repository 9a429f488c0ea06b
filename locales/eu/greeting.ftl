greeting = Kaixo, { $name }!

greeting-nameless = Kaixo!

# “Gabon” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Egun on, { $name }!
   *[afternoon] Arratsalde on, { $name }!
    [night] Gabon, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Egun on!
   *[afternoon] Arratsalde on!
    [night] Gabon!
}

day-periods = morning 05:00, afternoon 14:00, night 20:00

language-name = euskara
language-name-english = Basque
