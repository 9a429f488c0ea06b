# “Салам” is for friends. “Дӕ” (your) addresses one person, also politely.
greeting = { $formality ->
    [casual] Салам, { $name }!
   *[formal] Дӕ бон хорз, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Салам!
   *[formal] Дӕ бон хорз!
}

greeting-timed = { $period ->
    [morning] Дӕ райсом хорз, { $name }!
    [evening] Дӕ изӕр хорз, { $name }!
   *[day] Дӕ бон хорз, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Дӕ райсом хорз!
    [evening] Дӕ изӕр хорз!
   *[day] Дӕ бон хорз!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = ирон
language-name-english = Ossetic
