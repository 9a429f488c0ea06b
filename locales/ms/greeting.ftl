greeting = { $formality ->
    [formal] Salam sejahtera, { $name }!
    [casual] Hai, { $name }!
   *[neutral] Helo, { $name }!
}

greeting-timed = { $period ->
    [pagi] Selamat pagi, { $name }!
    [tengah-hari] Selamat tengah hari, { $name }!
    [petang] Selamat petang, { $name }!
   *[malam] Selamat malam, { $name }!
}

day-periods = pagi 05:00, tengah-hari 12:00, petang 14:00, malam 19:00

language-name = Melayu
