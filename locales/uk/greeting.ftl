greeting = { $formality ->
    [casual] Привіт, { $name }!
   *[formal] Вітаю, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Привіт!
   *[formal] Вітаю!
}

greeting-timed = { $period ->
    [morning] Доброго ранку, { $name }!
    [evening] Добрий вечір, { $name }!
   *[day] { $formality ->
        [casual] Привіт, { $name }!
       *[formal] Добрий день, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Доброго ранку!
    [evening] Добрий вечір!
   *[day] { $formality ->
        [casual] Привіт!
       *[formal] Добрий день!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = українська
language-name-english = Ukrainian
