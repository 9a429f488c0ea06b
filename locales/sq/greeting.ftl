greeting = Përshëndetje, { $name }!

greeting-timed = { $period ->
    [morning] Mirëmëngjes, { $name }!
    [evening] Mirëmbrëma, { $name }!
   *[day] Mirëdita, { $name }!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = shqip
