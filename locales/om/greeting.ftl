greeting = Akkam, { $name }!

greeting-nameless = Akkam!

# bultan, ooltan are the polite plural, bulte, oolte the familiar singular; neither shows gender.
# By night the all-day greeting: the forms of the evening (galgaloofte …) are unsettled.
greeting-timed = { $formality ->
    [casual] { $period ->
        [morning] Akkam bulte, { $name }!
        [day] Akkam oolte, { $name }!
       *[night] Akkam, { $name }!
    }
   *[formal] { $period ->
        [morning] Akkam bultan, { $name }!
        [day] Akkam ooltan, { $name }!
       *[night] Akkam, { $name }!
    }
}

greeting-timed-nameless = { $formality ->
    [casual] { $period ->
        [morning] Akkam bulte!
        [day] Akkam oolte!
       *[night] Akkam!
    }
   *[formal] { $period ->
        [morning] Akkam bultan!
        [day] Akkam ooltan!
       *[night] Akkam!
    }
}

day-periods = morning 05:00, day 12:00, night 21:00

language-name = Oromoo
language-name-english = Oromo
