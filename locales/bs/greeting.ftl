# “Dobar dan” is literally “good day”, but formal writing uses it at any hour.
greeting = { $formality ->
    [formal] Dobar dan, { $name }!
    [casual] Zdravo, { $name }!
   *[neutral] Pozdrav, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Dobar dan!
    [casual] Zdravo!
   *[neutral] Pozdrav!
}

greeting-timed = { $period ->
    [morning] Dobro jutro, { $name }!
    [evening] Dobro veče, { $name }!
   *[day] { $formality ->
        [casual] Zdravo, { $name }!
       *[formal] Dobar dan, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Dobro jutro!
    [evening] Dobro veče!
   *[day] { $formality ->
        [casual] Zdravo!
       *[formal] Dobar dan!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = bosanski
language-name-english = Bosnian
