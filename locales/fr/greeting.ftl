# A narrow no-break space (U+202F) stands before the exclamation mark.
greeting = { $formality ->
    [casual] Salut { $name } !
   *[formal] Bonjour { $name } !
}

greeting-nameless = { $formality ->
    [casual] Salut !
   *[formal] Bonjour !
}

# “Bon après-midi” is said on leaving; “Bonjour” holds until the evening.
greeting-timed = { $period ->
    [evening] Bonsoir { $name } !
   *[day] Bonjour { $name } !
}

greeting-timed-nameless = { $period ->
    [evening] Bonsoir !
   *[day] Bonjour !
}

day-periods = day 05:00, evening 18:00

language-name = français
language-name-english = French
