# “Добар дан” is literally “good day”, but formal writing uses it at any hour.
greeting = { $formality ->
    [formal] Добар дан, { $name }!
   *[casual] Здраво, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Добар дан!
   *[casual] Здраво!
}

greeting-timed = { $period ->
    [morning] Добро јутро, { $name }!
    [evening] Добро вече, { $name }!
   *[day] { $formality ->
        [casual] Здраво, { $name }!
       *[formal] Добар дан, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Добро јутро!
    [evening] Добро вече!
   *[day] { $formality ->
        [casual] Здраво!
       *[formal] Добар дан!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = српски
language-name-english = Serbian
