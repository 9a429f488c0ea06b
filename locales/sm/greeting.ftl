greeting = { $formality ->
   *[casual] Talofa, { $name }!
    [formal] Talofa lava, { $name }!
}

greeting-nameless = { $formality ->
   *[casual] Talofa!
    [formal] Talofa lava!
}

greeting-timed = { $formality ->
   *[casual] Talofa, { $name }!
    [formal] Talofa lava, { $name }!
}

greeting-timed-nameless = { $formality ->
   *[casual] Talofa!
    [formal] Talofa lava!
}

language-name = Gagana Samoa
language-name-english = Samoan
