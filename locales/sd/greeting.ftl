greeting = السلام عليڪم، { $name }!

greeting-nameless = السلام عليڪم!

greeting-timed = { $period ->
    [morning] صبح بخير، { $name }!
    [evening] شام بخير، { $name }!
   *[day] السلام عليڪم، { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] صبح بخير!
    [evening] شام بخير!
   *[day] السلام عليڪم!
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = سنڌي
language-name-english = Sindhi
