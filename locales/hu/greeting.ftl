greeting = { $formality ->
    [formal] Üdvözlöm, { $name }!
    [casual] Szia, { $name }!
   *[neutral] Üdv, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Üdvözlöm!
    [casual] Szia!
   *[neutral] Üdv!
}

greeting-timed = { $period ->
    [morning] Jó reggelt, { $name }!
    [evening] Jó estét, { $name }!
   *[day] { $formality ->
        [casual] Szia, { $name }!
       *[formal] Jó napot, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Jó reggelt!
    [evening] Jó estét!
   *[day] { $formality ->
        [casual] Szia!
       *[formal] Jó napot!
    }
}

day-periods = morning 05:00, day 09:00, evening 18:00

language-name = magyar
