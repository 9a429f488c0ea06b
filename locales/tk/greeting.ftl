greeting = Salam, { $name }!

greeting-timed = { $period ->
    [morning] Ertiriňiz haýyrly, { $name }!
    [evening] Agşamyňyz haýyrly, { $name }!
   *[day] Gündiziňiz haýyrly, { $name }!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = türkmen dili
