# “Ciao” is for people on first-name terms; “Salve” is right to anyone, at any hour.
greeting = { $formality ->
    [casual] Ciao, { $name }!
   *[formal] Salve, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Ciao!
   *[formal] Salve!
}

greeting-timed = { $period ->
    [morning] Buongiorno, { $name }!
    [evening] Buonasera, { $name }!
   *[afternoon] Buon pomeriggio, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Buongiorno!
    [evening] Buonasera!
   *[afternoon] Buon pomeriggio!
}

# “Buonasera” has no fixed hour. It begins soon after lunch in Tuscany, at 18:00 in many programs.
day-periods = morning 05:00, afternoon 13:00, evening 17:00

language-name = italiano
language-name-english = Italian
