greeting = Përshëndetje, { $name }!

greeting-nameless = Përshëndetje!

greeting-timed = { $period ->
    [morning] Mirëmëngjes, { $name }!
    [evening] Mirëmbrëma, { $name }!
   *[day] Mirëdita, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Mirëmëngjes!
    [evening] Mirëmbrëma!
   *[day] Mirëdita!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = shqip
language-name-english = Albanian
