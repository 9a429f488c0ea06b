greeting = سلام، { $name }!

greeting-nameless = سلام!

# مو is the polite plural “your”, دې the familiar singular; neither shows gender.
greeting-timed = { $formality ->
    [casual] { $period ->
        [morning] سهار دې پخیر، { $name }!
        [evening] ماښام دې پخیر، { $name }!
       *[day] سلام، { $name }!
    }
   *[formal] { $period ->
        [morning] سهار مو پخیر، { $name }!
        [evening] ماښام مو پخیر، { $name }!
       *[day] سلام، { $name }!
    }
}

greeting-timed-nameless = { $formality ->
    [casual] { $period ->
        [morning] سهار دې پخیر!
        [evening] ماښام دې پخیر!
       *[day] سلام!
    }
   *[formal] { $period ->
        [morning] سهار مو پخیر!
        [evening] ماښام مو پخیر!
       *[day] سلام!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00, night 21:00

language-name = پښتو
language-name-english = Pashto
