greeting = { $formality ->
    [casual] Oi, { $name }!
   *[formal] Olá, { $name }!
}

# “Boa noite” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Bom dia, { $name }!
   *[afternoon] Boa tarde, { $name }!
    [night] Boa noite, { $name }!
}

day-periods = morning 05:00, afternoon 12:00, night 19:00

language-name = português
