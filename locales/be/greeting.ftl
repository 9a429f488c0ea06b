greeting = { $formality ->
    [casual] Прывітанне, { $name }!
   *[formal] Вітаем, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Прывітанне!
   *[formal] Вітаем!
}

greeting-timed = { $period ->
    [morning] Добрай раніцы, { $name }!
    [evening] Добры вечар, { $name }!
   *[day] { $formality ->
        [casual] Прывітанне, { $name }!
       *[formal] Добры дзень, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Добрай раніцы!
    [evening] Добры вечар!
   *[day] { $formality ->
        [casual] Прывітанне!
       *[formal] Добры дзень!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = беларуская
language-name-english = Belarusian
