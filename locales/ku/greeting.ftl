greeting = Silav { $name }!

greeting-nameless = Silav!

greeting-timed = { $period ->
    [day] Rojbaş { $name }!
    [evening] Êvarbaş { $name }!
   *[night] Silav { $name }!
}

greeting-timed-nameless = { $period ->
    [day] Rojbaş!
    [evening] Êvarbaş!
   *[night] Silav!
}

day-periods = day 05:00, evening 18:00, night 21:00

language-name = kurdî (kurmancî)
language-name-english = Kurdish
