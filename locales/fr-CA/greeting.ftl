# No space before the exclamation mark, unlike in France.
greeting = { $formality ->
    [casual] Salut { $name }!
   *[formal] Bonjour { $name }!
}

greeting-nameless = { $formality ->
    [casual] Salut!
   *[formal] Bonjour!
}

greeting-timed = { $period ->
    [evening] Bonsoir { $name }!
   *[day] Bonjour { $name }!
}

greeting-timed-nameless = { $period ->
    [evening] Bonsoir!
   *[day] Bonjour!
}

language-name = français canadien
language-name-english = Canadian French
