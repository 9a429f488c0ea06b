# Mhoroi is respectful, to one person too. Mhoro is for peers.
greeting = { $formality ->
    [casual] Mhoro, { $name }!
   *[formal] Mhoroi, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Mhoro!
   *[formal] Mhoroi!
}

greeting-timed = { $period ->
    [morning] Mangwanani, { $name }!
    [afternoon] Masikati, { $name }!
   *[evening] Manheru, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Mangwanani!
    [afternoon] Masikati!
   *[evening] Manheru!
}

language-name = chiShona
language-name-english = Shona
