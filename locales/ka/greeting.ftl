greeting = { $formality ->
    [formal] გამარჯობათ, { $name }!
   *[casual] გამარჯობა, { $name }!
}

# The afternoon has no greeting of its own in daily use.
greeting-timed = { $period ->
    [morning] დილა მშვიდობისა, { $name }!
    [evening] საღამო მშვიდობისა, { $name }!
   *[day] { $formality ->
        [formal] გამარჯობათ, { $name }!
       *[casual] გამარჯობა, { $name }!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = ქართული
