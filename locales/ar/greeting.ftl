greeting = { $formality ->
   *[formal] مرحبًا، { $name }!
    [casual] أهلًا، { $name }!
}

greeting-timed = { $period ->
    [morning] صباح الخير، { $name }!
   *[evening] مساء الخير، { $name }!
}

day-periods = morning 05:00, evening 12:00

language-name = العربية
