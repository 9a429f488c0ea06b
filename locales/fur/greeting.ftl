# “Mandi” is right to anyone, at any hour.
greeting = Mandi, { $name }!

greeting-nameless = Mandi!

greeting-timed = { $period ->
    [evening] Buine sere, { $name }!
   *[day] Bundì, { $name }!
}

greeting-timed-nameless = { $period ->
    [evening] Buine sere!
   *[day] Bundì!
}

day-periods = day 05:00, evening 17:00

language-name = furlan
language-name-english = Friulian
