greeting = { $formality ->
    [formal] Namaskar, { $name } ji!
   *[casual] Namaste, { $name }!
}

greeting-timed = { $formality ->
    [formal] { $period ->
        [morning] Suprabhat, { $name } ji!
        [evening] Shubh sandhya, { $name } ji!
       *[day] Namaskar, { $name } ji!
    }
   *[casual] { $period ->
        [morning] Suprabhat, { $name }!
        [evening] Shubh sandhya, { $name }!
       *[day] Namaste, { $name }!
    }
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = Hindi (Latin)
