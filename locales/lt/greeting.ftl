# The plural “Sveiki” is polite to any one person; “sveikas”, “sveika” would show gender.
greeting = { $formality ->
    [casual] Labas, { $name }!
   *[formal] Sveiki, { $name }!
}

greeting-timed = { $period ->
    [morning] Labas rytas, { $name }!
    [evening] Labas vakaras, { $name }!
   *[day] { $formality ->
        [casual] Labas, { $name }!
       *[formal] Laba diena, { $name }!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = lietuvių
