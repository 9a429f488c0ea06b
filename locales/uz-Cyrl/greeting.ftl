greeting = { $formality ->
    [casual] Салом, { $name }!
   *[formal] Ассалому алайкум, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Салом!
   *[formal] Ассалому алайкум!
}

greeting-timed = { $period ->
    [morning] Хайрли тонг, { $name }!
    [evening] Хайрли кеч, { $name }!
   *[day] Хайрли кун, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Хайрли тонг!
    [evening] Хайрли кеч!
   *[day] Хайрли кун!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = ўзбекча
language-name-english = Uzbek (Cyrillic)
