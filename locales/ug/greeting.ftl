greeting = { $formality ->
    [casual] سالام، { $name }!
   *[formal] ياخشىمۇسىز، { $name }!
}

greeting-nameless = { $formality ->
    [casual] سالام!
   *[formal] ياخشىمۇسىز!
}

# “خەيرلىك چۈشتىن كېيىن” is a calque: the all-day greeting serves by day.
greeting-timed = { $period ->
    [morning] خەيرلىك ئەتىگەن، { $name }!
    [evening] خەيرلىك كەچ، { $name }!
   *[day] { $formality ->
        [casual] سالام، { $name }!
       *[formal] ياخشىمۇسىز، { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] خەيرلىك ئەتىگەن!
    [evening] خەيرلىك كەچ!
   *[day] { $formality ->
        [casual] سالام!
       *[formal] ياخشىمۇسىز!
    }
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = ئۇيغۇرچە
language-name-english = Uyghur
