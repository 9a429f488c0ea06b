greeting = { $formality ->
    [formal] გამარჯობათ, { $name }!
   *[casual] გამარჯობა, { $name }!
}

greeting-nameless = { $formality ->
    [formal] გამარჯობათ!
   *[casual] გამარჯობა!
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

greeting-timed-nameless = { $period ->
    [morning] დილა მშვიდობისა!
    [evening] საღამო მშვიდობისა!
   *[day] { $formality ->
        [formal] გამარჯობათ!
       *[casual] გამარჯობა!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = ქართული
language-name-english = Georgian
