greeting = { $formality ->
   *[formal] שלום, { $name }!
    [casual] היי, { $name }!
}

greeting-nameless = { $formality ->
   *[formal] שלום!
    [casual] היי!
}

greeting-timed = { $period ->
    [morning] בוקר טוב, { $name }!
    [noon] צהריים טובים, { $name }!
    [afternoon] אחר צהריים טובים, { $name }!
   *[evening] ערב טוב, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] בוקר טוב!
    [noon] צהריים טובים!
    [afternoon] אחר צהריים טובים!
   *[evening] ערב טוב!
}

day-periods = morning 05:00, noon 12:00, afternoon 16:00, evening 18:00

language-name = עברית
language-name-english = Hebrew
