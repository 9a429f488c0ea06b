# Both are said at any hour.
greeting = { $formality ->
    [formal] Manao ahoana, { $name }!
   *[casual] Salama, { $name }!
}

greeting-timed = { $formality ->
    [formal] Manao ahoana, { $name }!
   *[casual] Salama, { $name }!
}

language-name = Malagasy
