greeting = Salam, { $name }!

greeting-nameless = Salam!

greeting-timed = { $period ->
    [morning] Ertiriňiz haýyrly, { $name }!
    [evening] Agşamyňyz haýyrly, { $name }!
   *[day] Gündiziňiz haýyrly, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Ertiriňiz haýyrly!
    [evening] Agşamyňyz haýyrly!
   *[day] Gündiziňiz haýyrly!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = türkmen dili
language-name-english = Turkmen
