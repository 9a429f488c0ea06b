greeting = Bures, { $name }!

greeting-nameless = Bures!

greeting-timed = { $period ->
    [morning] Buorre iđit, { $name }!
    [evening] Buorre eahket, { $name }!
   *[day] Buorre beaivi, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Buorre iđit!
    [evening] Buorre eahket!
   *[day] Buorre beaivi!
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = davvisámegiella
language-name-english = Northern Sami
