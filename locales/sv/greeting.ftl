greeting = Hej, { $name }!

greeting-nameless = Hej!

# "God dag" is stiff but for formal use; "Hej" is right to anybody.
greeting-timed = { $period ->
    [morning] God morgon, { $name }!
    [evening] God kväll, { $name }!
   *[day] { $formality ->
        [formal] God dag, { $name }!
       *[casual] Hej, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] God morgon!
    [evening] God kväll!
   *[day] { $formality ->
        [formal] God dag!
       *[casual] Hej!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = svenska
language-name-english = Swedish
