greeting = { $formality ->
    [casual] Uraho, { $name }!
   *[formal] Muraho, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Uraho!
   *[formal] Muraho!
}

# The forms in m- are respectful, to one person too. Mwiriwe serves from noon on, at night too.
greeting-timed = { $formality ->
    [casual] { $period ->
        [morning] Waramutse, { $name }!
       *[day] Wiriwe, { $name }!
    }
   *[formal] { $period ->
        [morning] Mwaramutse, { $name }!
       *[day] Mwiriwe, { $name }!
    }
}

greeting-timed-nameless = { $formality ->
    [casual] { $period ->
        [morning] Waramutse!
       *[day] Wiriwe!
    }
   *[formal] { $period ->
        [morning] Mwaramutse!
       *[day] Mwiriwe!
    }
}

day-periods = morning 05:00, day 12:00

language-name = Ikinyarwanda
language-name-english = Kinyarwanda
