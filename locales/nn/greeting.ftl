greeting = Hei, { $name }!

# "God dag" is stiff but for formal use; "Hei" is right to anybody.
greeting-timed = { $period ->
    [morning] God morgon, { $name }!
    [evening] God kveld, { $name }!
   *[day] { $formality ->
        [formal] God dag, { $name }!
       *[casual] Hei, { $name }!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = norsk nynorsk
