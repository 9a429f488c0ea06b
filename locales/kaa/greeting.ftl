greeting = { $formality ->
    [casual] Сәлем, { $name }!
   *[formal] Ассалаўма әлейкум, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Сәлем!
   *[formal] Ассалаўма әлейкум!
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

language-name = қарақалпақша
language-name-english = Karakalpak
