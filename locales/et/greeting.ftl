greeting = { $formality ->
    [casual] Hei, { $name }!
   *[formal] Tere, { $name }!
}

greeting-timed = { $period ->
    [morning] Tere hommikust, { $name }!
    [evening] Tere õhtust, { $name }!
   *[day] Tere päevast, { $name }!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = eesti
