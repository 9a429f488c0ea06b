greeting = Salute, { $name }!

greeting-timed = { $period ->
    [morning] Bon matino, { $name }!
    [evening] Bon vespere, { $name }!
   *[day] Bon die, { $name }!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = interlingua
