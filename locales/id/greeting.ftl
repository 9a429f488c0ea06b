greeting = { $formality ->
    [casual] Hai, { $name }!
   *[formal] Halo, { $name }!
}

greeting-timed = { $period ->
    [pagi] Selamat pagi, { $name }!
    [siang] Selamat siang, { $name }!
    [sore] Selamat sore, { $name }!
   *[malam] Selamat malam, { $name }!
}

day-periods = pagi 05:00, siang 11:00, sore 15:00, malam 18:00

language-name = Indonesia
