greeting = { $formality ->
    [casual] Прывітанне, { $name }!
   *[formal] Вітаем, { $name }!
}

greeting-timed = { $period ->
    [morning] Добрай раніцы, { $name }!
    [evening] Добры вечар, { $name }!
   *[day] { $formality ->
        [casual] Прывітанне, { $name }!
       *[formal] Добры дзень, { $name }!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = беларуская
