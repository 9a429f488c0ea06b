# “Bună ziua” is literally “good day”, but formal writing uses it at any hour.
greeting = { $formality ->
    [formal] Bună ziua, { $name }!
   *[casual] Bună, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Bună ziua!
   *[casual] Bună!
}

greeting-timed = { $period ->
    [morning] Bună dimineața, { $name }!
    [evening] Bună seara, { $name }!
   *[day] { $formality ->
        [casual] Bună, { $name }!
       *[formal] Bună ziua, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Bună dimineața!
    [evening] Bună seara!
   *[day] { $formality ->
        [casual] Bună!
       *[formal] Bună ziua!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = română
language-name-english = Romanian
