greeting = Hej { $name }!

greeting-nameless = Hej!

# "Goddag" is stiff but for formal use; "Hej" is right to anybody.
greeting-timed = { $period ->
    [morning] Godmorgen { $name }!
    [evening] Godaften { $name }!
   *[day] { $formality ->
        [formal] Goddag { $name }!
       *[casual] Hej { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Godmorgen!
    [evening] Godaften!
   *[day] { $formality ->
        [formal] Goddag!
       *[casual] Hej!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = dansk
language-name-english = Danish
