# Both are said at any hour.
greeting = { $formality ->
    [formal] Manao ahoana, { $name }!
   *[casual] Salama, { $name }!
}

# tompoko (sir or madam, of no gender) is what a stranger without a name is called.
greeting-nameless = { $formality ->
    [formal] Manao ahoana tompoko!
   *[casual] Salama!
}

greeting-timed = { $formality ->
    [formal] Manao ahoana, { $name }!
   *[casual] Salama, { $name }!
}

greeting-timed-nameless = { $formality ->
    [formal] Manao ahoana tompoko!
   *[casual] Salama!
}

language-name = Malagasy
language-name-english = Malagasy
