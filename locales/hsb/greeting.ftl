# “Witajće” is the polite plural, right to any one person; “Witaj” is for people on first-name terms.
greeting = { $formality ->
    [casual] Witaj, { $name }!
   *[formal] Witajće, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Witaj!
   *[formal] Witajće!
}

greeting-timed = { $period ->
    [morning] Dobre ranje, { $name }!
    [evening] Dobry wječor, { $name }!
   *[day] Dobry dźeń, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Dobre ranje!
    [evening] Dobry wječor!
   *[day] Dobry dźeń!
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = hornjoserbšćina
language-name-english = Upper Sorbian
