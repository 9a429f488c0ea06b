# “Добар ден” is literally “good day”, but formal writing uses it at any hour.
greeting = { $formality ->
    [formal] Добар ден, { $name }!
   *[casual] Здраво, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Добар ден!
   *[casual] Здраво!
}

greeting-timed = { $period ->
    [morning] Добро утро, { $name }!
    [evening] Добровечер, { $name }!
   *[day] { $formality ->
        [casual] Здраво, { $name }!
       *[formal] Добар ден, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Добро утро!
    [evening] Добровечер!
   *[day] { $formality ->
        [casual] Здраво!
       *[formal] Добар ден!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = македонски
language-name-english = Macedonian
