greeting = Hej { $name }!

# "Goddag" is stiff but for formal use; "Hej" is right to anybody.
greeting-timed = { $period ->
    [morning] Godmorgen { $name }!
    [evening] Godaften { $name }!
   *[day] { $formality ->
        [formal] Goddag { $name }!
       *[casual] Hej { $name }!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = dansk
