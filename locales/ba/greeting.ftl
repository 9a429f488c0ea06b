greeting = { $formality ->
    [casual] Сәләм, { $name }!
   *[formal] Һаумыһығыҙ, { $name }!
}

greeting-timed = { $period ->
    [morning] Хәйерле иртә, { $name }!
    [evening] Хәйерле кис, { $name }!
   *[day] Хәйерле көн, { $name }!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = башҡорт
