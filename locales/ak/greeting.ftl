# Akan greets by the time of day; mekyia wo («I greet you») is right at any hour.
greeting = { $formality ->
    [casual] Ɛte sɛn, { $name }?
   *[formal] Mekyia wo, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Ɛte sɛn?
   *[formal] Mekyia wo!
}

greeting-timed = { $period ->
    [morning] Maakye, { $name }!
    [afternoon] Maaha, { $name }!
   *[evening] Maadwo, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Maakye!
    [afternoon] Maaha!
   *[evening] Maadwo!
}

day-periods = morning 05:00, afternoon 12:00, evening 17:00

language-name = Akan
language-name-english = Akan
