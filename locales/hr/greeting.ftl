# “Dobar dan” is literally “good day”, but formal writing uses it at any hour.
greeting = { $formality ->
    [formal] Dobar dan, { $name }!
    [casual] Bok, { $name }!
   *[neutral] Pozdrav, { $name }!
}

greeting-timed = { $period ->
    [morning] Dobro jutro, { $name }!
    [evening] Dobra večer, { $name }!
   *[day] { $formality ->
        [casual] Bok, { $name }!
       *[formal] Dobar dan, { $name }!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = hrvatski
