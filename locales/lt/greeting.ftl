# The plural “Sveiki” is polite to any one person; “sveikas”, “sveika” would show gender.
greeting = { $formality ->
    [casual] Labas, { $name }!
   *[formal] Sveiki, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Labas!
   *[formal] Sveiki!
}

greeting-timed = { $period ->
    [morning] Labas rytas, { $name }!
    [evening] Labas vakaras, { $name }!
   *[day] { $formality ->
        [casual] Labas, { $name }!
       *[formal] Laba diena, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Labas rytas!
    [evening] Labas vakaras!
   *[day] { $formality ->
        [casual] Labas!
       *[formal] Laba diena!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = lietuvių
language-name-english = Lithuanian
