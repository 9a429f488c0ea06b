greeting = { $formality ->
    [formal] Salam sejahtera, { $name }!
    [casual] Hai, { $name }!
   *[neutral] Helo, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Salam sejahtera!
    [casual] Hai!
   *[neutral] Helo!
}

greeting-timed = { $period ->
    [pagi] Selamat pagi, { $name }!
    [tengah-hari] Selamat tengah hari, { $name }!
    [petang] Selamat petang, { $name }!
   *[malam] Selamat malam, { $name }!
}

greeting-timed-nameless = { $period ->
    [pagi] Selamat pagi!
    [tengah-hari] Selamat tengah hari!
    [petang] Selamat petang!
   *[malam] Selamat malam!
}

day-periods = pagi 05:00, tengah-hari 12:00, petang 14:00, malam 19:00

language-name = Melayu
language-name-english = Malay
