greeting = { $formality ->
    [casual] Салам, { $name }!
   *[formal] Саламатсызбы, { $name }!
}

greeting-timed = { $period ->
    [morning] Кутман таң, { $name }!
    [evening] Кутман кеч, { $name }!
   *[day] Кутман күн, { $name }!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = кыргызча
