# The plural “Sveiki” is polite to any one person; “sveiks”, “sveika” would show gender.
greeting = { $formality ->
    [casual] Čau, { $name }!
   *[formal] Sveiki, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Čau!
   *[formal] Sveiki!
}

greeting-timed = { $period ->
    [morning] Labrīt, { $name }!
    [evening] Labvakar, { $name }!
   *[day] { $formality ->
        [casual] Čau, { $name }!
       *[formal] Labdien, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Labrīt!
    [evening] Labvakar!
   *[day] { $formality ->
        [casual] Čau!
       *[formal] Labdien!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = latviešu
language-name-english = Latvian
