greeting = { $formality ->
    [casual] Tgau, { $name }!
   *[formal] Allegra, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Tgau!
   *[formal] Allegra!
}

greeting-timed = { $period ->
    [evening] Buna saira, { $name }!
   *[day] Bun di, { $name }!
}

greeting-timed-nameless = { $period ->
    [evening] Buna saira!
   *[day] Bun di!
}

day-periods = day 05:00, evening 17:00

language-name = rumantsch
language-name-english = Romansh
