greeting = Hei, { $name }!

greeting-nameless = Hei!

# "God dag" is stiff but for formal use; "Hei" is right to anybody.
greeting-timed = { $period ->
    [morning] God morgen, { $name }!
    [evening] God kveld, { $name }!
   *[day] { $formality ->
        [formal] God dag, { $name }!
       *[casual] Hei, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] God morgen!
    [evening] God kveld!
   *[day] { $formality ->
        [formal] God dag!
       *[casual] Hei!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = norsk bokmål
language-name-english = Norwegian Bokmål
