# No space before the exclamation mark, unlike in France.
greeting = { $formality ->
    [casual] Salut { $name }!
   *[formal] Bonjour { $name }!
}

greeting-timed = { $period ->
    [evening] Bonsoir { $name }!
   *[day] Bonjour { $name }!
}

language-name = français canadien
