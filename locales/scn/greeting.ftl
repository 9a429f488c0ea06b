greeting = { $formality ->
    [casual] Ciau, { $name }!
   *[formal] Salutamu, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Ciau!
   *[formal] Salutamu!
}

greeting-timed = { $period ->
    [evening] Bona sira, { $name }!
   *[day] Bon jornu, { $name }!
}

greeting-timed-nameless = { $period ->
    [evening] Bona sira!
   *[day] Bon jornu!
}

day-periods = day 05:00, evening 17:00

language-name = sicilianu
language-name-english = Sicilian
