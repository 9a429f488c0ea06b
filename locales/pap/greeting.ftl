greeting = Haló, { $name }!

greeting-nameless = Haló!

# “Bon nochi” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Bon dia, { $name }!
    [evening] Bon nochi, { $name }!
   *[afternoon] Bon tardi, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bon dia!
    [evening] Bon nochi!
   *[afternoon] Bon tardi!
}

language-name = Papiamentu
language-name-english = Papiamento
