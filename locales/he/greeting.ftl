greeting = { $formality ->
   *[formal] שלום, { $name }!
    [casual] היי, { $name }!
}

greeting-timed = { $period ->
    [morning] בוקר טוב, { $name }!
    [noon] צהריים טובים, { $name }!
    [afternoon] אחר צהריים טובים, { $name }!
   *[evening] ערב טוב, { $name }!
}

day-periods = morning 05:00, noon 12:00, afternoon 16:00, evening 18:00

language-name = עברית
