greeting = { $formality ->
    [casual] Здравей, { $name }!
   *[formal] Здравейте, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Здравей!
   *[formal] Здравейте!
}

greeting-timed = { $period ->
    [morning] Добро утро, { $name }!
    [evening] Добър вечер, { $name }!
   *[day] { $formality ->
        [casual] Здравей, { $name }!
       *[formal] Добър ден, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Добро утро!
    [evening] Добър вечер!
   *[day] { $formality ->
        [casual] Здравей!
       *[formal] Добър ден!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = български
language-name-english = Bulgarian
