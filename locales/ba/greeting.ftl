greeting = { $formality ->
    [casual] Сәләм, { $name }!
   *[formal] Һаумыһығыҙ, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Сәләм!
   *[formal] Һаумыһығыҙ!
}

greeting-timed = { $period ->
    [morning] Хәйерле иртә, { $name }!
    [evening] Хәйерле кис, { $name }!
   *[day] Хәйерле көн, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Хәйерле иртә!
    [evening] Хәйерле кис!
   *[day] Хәйерле көн!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = башҡорт
language-name-english = Bashkir
