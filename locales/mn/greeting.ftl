greeting = { $formality ->
    [casual] Сайн уу, { $name }!
   *[formal] Сайн байна уу, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Сайн уу!
   *[formal] Сайн байна уу!
}

greeting-timed = { $period ->
    [morning] Өглөөний мэнд, { $name }!
    [evening] Оройн мэнд, { $name }!
   *[day] Өдрийн мэнд, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Өглөөний мэнд!
    [evening] Оройн мэнд!
   *[day] Өдрийн мэнд!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = монгол
language-name-english = Mongolian
