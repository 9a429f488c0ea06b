greeting = { $formality ->
    [casual] Привет, { $name }!
   *[formal] Здравствуйте, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Привет!
   *[formal] Здравствуйте!
}

greeting-timed = { $period ->
    [morning] Доброе утро, { $name }!
    [evening] Добрый вечер, { $name }!
   *[day] { $formality ->
        [casual] Привет, { $name }!
       *[formal] Добрый день, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Доброе утро!
    [evening] Добрый вечер!
   *[day] { $formality ->
        [casual] Привет!
       *[formal] Добрый день!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = русский
language-name-english = Russian
