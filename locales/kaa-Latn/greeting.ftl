greeting = { $formality ->
    [casual] Sálem, { $name }!
   *[formal] Assalawma áleykum, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Sálem!
   *[formal] Assalawma áleykum!
}

greeting-timed = { $period ->
    [morning] Qayırlı tań, { $name }!
    [evening] Qayırlı kesh, { $name }!
   *[day] Qayırlı kún, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Qayırlı tań!
    [evening] Qayırlı kesh!
   *[day] Qayırlı kún!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = qaraqalpaqsha
language-name-english = Karakalpak (Latin)
