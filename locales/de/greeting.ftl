greeting = { $formality ->
    [formal] Guten Tag, { $name }!
   *[casual] Hallo { $name }!
}

greeting-nameless = { $formality ->
    [formal] Guten Tag!
   *[casual] Hallo!
}

# Among friends "Guten Tag" sounds distant.
greeting-timed = { $period ->
    [morning] Guten Morgen, { $name }!
    [evening] Guten Abend, { $name }!
   *[day] { $formality ->
        [casual] Hallo { $name }!
       *[formal] Guten Tag, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Guten Morgen!
    [evening] Guten Abend!
   *[day] { $formality ->
        [casual] Hallo!
       *[formal] Guten Tag!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = Deutsch
language-name-english = German
