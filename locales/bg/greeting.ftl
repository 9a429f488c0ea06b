greeting = { $formality ->
    [casual] Здравей, { $name }!
   *[formal] Здравейте, { $name }!
}

greeting-timed = { $period ->
    [morning] Добро утро, { $name }!
    [evening] Добър вечер, { $name }!
   *[day] { $formality ->
        [casual] Здравей, { $name }!
       *[formal] Добър ден, { $name }!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = български
