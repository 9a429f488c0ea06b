# “Dzień dobry” is literally “good day”, but formal writing uses it at any hour.
# “Witaj” is avoided: a host says it, to a person addressed as “ty”.
greeting = { $formality ->
    [casual] Cześć, { $name }!
   *[formal] Dzień dobry, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Cześć!
   *[formal] Dzień dobry!
}

# There is no separate morning greeting: “Dzień dobry” serves until the evening.
greeting-timed = { $period ->
    [evening] Dobry wieczór, { $name }!
   *[day] { $formality ->
        [casual] Cześć, { $name }!
       *[formal] Dzień dobry, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [evening] Dobry wieczór!
   *[day] { $formality ->
        [casual] Cześć!
       *[formal] Dzień dobry!
    }
}

day-periods = day 05:00, evening 18:00

language-name = polski
language-name-english = Polish
