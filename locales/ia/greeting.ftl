greeting = Salute, { $name }!

greeting-nameless = Salute!

greeting-timed = { $period ->
    [morning] Bon matino, { $name }!
    [evening] Bon vespere, { $name }!
   *[day] Bon die, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bon matino!
    [evening] Bon vespere!
   *[day] Bon die!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = interlingua
language-name-english = Interlingua
