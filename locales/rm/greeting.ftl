greeting = { $formality ->
    [casual] Tgau, { $name }!
   *[formal] Allegra, { $name }!
}

greeting-timed = { $period ->
    [evening] Buna saira, { $name }!
   *[day] Bun di, { $name }!
}

day-periods = day 05:00, evening 17:00

language-name = rumantsch
