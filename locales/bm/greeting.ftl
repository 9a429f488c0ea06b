# Said to one person, at any hour. It also means “thank you”. Aw ni … is to several people.
greeting = I ni ce, { $name }!

greeting-nameless = I ni ce!

# I ni su is a greeting, not a farewell.
greeting-timed = { $period ->
    [sogoma] I ni sɔgɔma, { $name }!
    [tile] I ni tile, { $name }!
    [wula] I ni wula, { $name }!
   *[su] I ni su, { $name }!
}

greeting-timed-nameless = { $period ->
    [sogoma] I ni sɔgɔma!
    [tile] I ni tile!
    [wula] I ni wula!
   *[su] I ni su!
}

day-periods = sogoma 05:00, tile 12:00, wula 15:00, su 19:00

language-name = bamanakan
language-name-english = Bambara
