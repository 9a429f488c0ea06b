# “Peace”, at any hour.
greeting = Amahoro, { $name }!

greeting-nameless = Amahoro!

# Mwiriwe is respectful to one person, too, and serves from noon on, at night too.
greeting-timed = { $period ->
    [morning] Bwakeye, { $name }!
   *[day] Mwiriwe, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bwakeye!
   *[day] Mwiriwe!
}

day-periods = morning 05:00, day 12:00

language-name = Ikirundi
language-name-english = Rundi
