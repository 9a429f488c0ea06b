# The plural “Sveiki” is polite to any one person; “sveiks”, “sveika” would show gender.
greeting = { $formality ->
    [casual] Čau, { $name }!
   *[formal] Sveiki, { $name }!
}

greeting-timed = { $period ->
    [morning] Labrīt, { $name }!
    [evening] Labvakar, { $name }!
   *[day] { $formality ->
        [casual] Čau, { $name }!
       *[formal] Labdien, { $name }!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = latviešu
