# “Witajśo” is the polite plural, right to any one person; “Witaj” is for people on first-name terms.
greeting = { $formality ->
    [casual] Witaj, { $name }!
   *[formal] Witajśo, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Witaj!
   *[formal] Witajśo!
}

greeting-timed = { $period ->
    [morning] Dobre zajtšo, { $name }!
    [evening] Dobry wjacor, { $name }!
   *[day] Dobry źeń, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Dobre zajtšo!
    [evening] Dobry wjacor!
   *[day] Dobry źeń!
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = dolnoserbšćina
language-name-english = Lower Sorbian
