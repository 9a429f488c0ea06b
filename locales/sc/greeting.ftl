greeting = Salude, { $name }!

greeting-nameless = Salude!

# “Salude” is right at every hour; greetings for the later day differ from place to place.
greeting-timed = { $period ->
    [morning] Bona die, { $name }!
   *[day] Salude, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bona die!
   *[day] Salude!
}

day-periods = morning 05:00, day 12:00

language-name = sardu
language-name-english = Sardinian
