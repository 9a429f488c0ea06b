greeting = { $formality ->
   *[formal] السلام علیکم، { $name }!
    [casual] سلام، { $name }!
}

greeting-nameless = { $formality ->
   *[formal] السلام علیکم!
    [casual] سلام!
}

greeting-timed = { $period ->
    [morning] صبح بخیر، { $name }!
    [evening] شام بخیر، { $name }!
   *[day] { $formality ->
       *[formal] السلام علیکم، { $name }!
        [casual] سلام، { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] صبح بخیر!
    [evening] شام بخیر!
   *[day] { $formality ->
       *[formal] السلام علیکم!
        [casual] سلام!
    }
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = اردو
language-name-english = Urdu
