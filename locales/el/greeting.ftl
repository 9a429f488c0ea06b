# “Γεια σου” is for one person on familiar terms; “Γεια σας” is right to anyone.
greeting = { $formality ->
    [casual] Γεια σου, { $name }!
   *[formal] Γεια σας, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Γεια σου!
   *[formal] Γεια σας!
}

# “Καλό απόγευμα” and “Καλό βράδυ” are said on leaving; “Καλησπέρα” begins at noon.
greeting-timed = { $period ->
    [morning] Καλημέρα, { $name }!
   *[afternoon] Καλησπέρα, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Καλημέρα!
   *[afternoon] Καλησπέρα!
}

day-periods = morning 05:00, afternoon 12:00

language-name = Ελληνικά
language-name-english = Greek
