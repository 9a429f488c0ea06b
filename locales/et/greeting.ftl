greeting = { $formality ->
    [casual] Hei, { $name }!
   *[formal] Tere, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Hei!
   *[formal] Tere!
}

greeting-timed = { $period ->
    [morning] Tere hommikust, { $name }!
    [evening] Tere õhtust, { $name }!
   *[day] Tere päevast, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Tere hommikust!
    [evening] Tere õhtust!
   *[day] Tere päevast!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = eesti
language-name-english = Estonian
