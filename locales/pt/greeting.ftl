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

# In Brazil, “boa noite” starts at 18:00. pt-PT has its own hours.
day-periods = morning 05:00, afternoon 12:00, night 18:00

language-name = português
language-name-english = Portuguese
