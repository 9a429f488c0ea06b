# “Dobar dan” is literally “good day”, but formal writing uses it at any hour.
greeting = { $formality ->
    [formal] Dobar dan, { $name }!
    [casual] Bok, { $name }!
   *[neutral] Pozdrav, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Dobar dan!
    [casual] Bok!
   *[neutral] Pozdrav!
}

greeting-timed = { $period ->
    [morning] Dobro jutro, { $name }!
    [evening] Dobra večer, { $name }!
   *[day] { $formality ->
        [casual] Bok, { $name }!
       *[formal] Dobar dan, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Dobro jutro!
    [evening] Dobra večer!
   *[day] { $formality ->
        [casual] Bok!
       *[formal] Dobar dan!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = hrvatski
language-name-english = Croatian
