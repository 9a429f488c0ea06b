# হ্যালো belongs to no religion, unlike নমস্কার and আসসালামু আলাইকুম.
greeting = হ্যালো { $name }!

greeting-nameless = হ্যালো!

greeting-timed = { $period ->
    [morning] শুভ সকাল { $name }!
    [noon] শুভ দুপুর { $name }!
    [afternoon] শুভ বিকাল { $name }!
    [evening] শুভ সন্ধ্যা { $name }!
   *[night] হ্যালো { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] শুভ সকাল!
    [noon] শুভ দুপুর!
    [afternoon] শুভ বিকাল!
    [evening] শুভ সন্ধ্যা!
   *[night] হ্যালো!
}

day-periods = morning 05:00, noon 12:00, afternoon 16:00, evening 18:00, night 21:00

language-name = বাংলা
language-name-english = Bangla
