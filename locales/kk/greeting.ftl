greeting = { $formality ->
    [casual] Сәлем, { $name }!
   *[formal] Сәлеметсіз бе, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Сәлем!
   *[formal] Сәлеметсіз бе!
}

greeting-timed = { $period ->
    [morning] Қайырлы таң, { $name }!
    [evening] Қайырлы кеш, { $name }!
   *[day] Қайырлы күн, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Қайырлы таң!
    [evening] Қайырлы кеш!
   *[day] Қайырлы күн!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = қазақ тілі
language-name-english = Kazakh
