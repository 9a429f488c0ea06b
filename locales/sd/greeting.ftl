greeting = السلام عليڪم، { $name }!

greeting-timed = { $period ->
    [morning] صبح بخير، { $name }!
    [evening] شام بخير، { $name }!
   *[day] السلام عليڪم، { $name }!
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = سنڌي
