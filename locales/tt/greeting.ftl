greeting = { $formality ->
    [casual] Сәлам, { $name }!
   *[formal] Исәнмесез, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Сәлам!
   *[formal] Исәнмесез!
}

greeting-timed = { $period ->
    [morning] Хәерле иртә, { $name }!
    [evening] Хәерле кич, { $name }!
   *[day] Хәерле көн, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Хәерле иртә!
    [evening] Хәерле кич!
   *[day] Хәерле көн!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = татар
language-name-english = Tatar
