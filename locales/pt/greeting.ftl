greeting = { $formality ->
    [casual] Oi, { $name }!
   *[formal] Olá, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Oi!
   *[formal] Olá!
}

# “Boa noite” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Bom dia, { $name }!
   *[afternoon] Boa tarde, { $name }!
    [night] Boa noite, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bom dia!
   *[afternoon] Boa tarde!
    [night] Boa noite!
}

day-periods = morning 05:00, afternoon 12:00, night 19:00

language-name = português
