greeting = { $formality ->
    [casual] Салам, { $name }!
   *[formal] Саламатсызбы, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Салам!
   *[formal] Саламатсызбы!
}

greeting-timed = { $period ->
    [morning] Кутман таң, { $name }!
    [evening] Кутман кеч, { $name }!
   *[day] Кутман күн, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Кутман таң!
    [evening] Кутман кеч!
   *[day] Кутман күн!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = кыргызча
language-name-english = Kyrgyz
