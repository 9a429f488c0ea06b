greeting = { $formality ->
   *[formal] مرحبًا، { $name }!
    [casual] أهلًا، { $name }!
}

greeting-nameless = { $formality ->
   *[formal] مرحبًا!
    [casual] أهلًا!
}

greeting-timed = { $period ->
    [morning] صباح الخير، { $name }!
   *[evening] مساء الخير، { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] صباح الخير!
   *[evening] مساء الخير!
}

day-periods = morning 05:00, evening 12:00

language-name = العربية
language-name-english = Arabic
