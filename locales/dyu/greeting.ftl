# Said to one person, at any hour. It also means “thank you”. Aw ni … is to several people.
greeting = I ni ce, { $name }!

greeting-nameless = I ni ce!

# I ni su is a greeting, not a farewell. Bambara has tile for tere.
greeting-timed = { $period ->
    [sogoma] I ni sɔgɔma, { $name }!
    [tere] I ni tere, { $name }!
    [wula] I ni wula, { $name }!
   *[su] I ni su, { $name }!
}

greeting-timed-nameless = { $period ->
    [sogoma] I ni sɔgɔma!
    [tere] I ni tere!
    [wula] I ni wula!
   *[su] I ni su!
}

day-periods = sogoma 05:00, tere 12:00, wula 15:00, su 19:00

language-name = julakan
language-name-english = Dyula
