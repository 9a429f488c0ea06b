greeting = { $formality ->
    [casual] Hai, { $name }!
   *[formal] Halo, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Hai!
   *[formal] Halo!
}

greeting-timed = { $period ->
    [pagi] Selamat pagi, { $name }!
    [siang] Selamat siang, { $name }!
    [sore] Selamat sore, { $name }!
   *[malam] Selamat malam, { $name }!
}

greeting-timed-nameless = { $period ->
    [pagi] Selamat pagi!
    [siang] Selamat siang!
    [sore] Selamat sore!
   *[malam] Selamat malam!
}

day-periods = pagi 05:00, siang 11:00, sore 15:00, malam 18:00

language-name = Indonesia
language-name-english = Indonesian
