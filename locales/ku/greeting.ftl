greeting = Silav { $name }!

greeting-timed = { $period ->
    [day] Rojbaş { $name }!
    [evening] Êvarbaş { $name }!
   *[night] Silav { $name }!
}

day-periods = day 05:00, evening 18:00, night 21:00

language-name = kurdî (kurmancî)
