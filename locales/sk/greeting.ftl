# “Dobrý deň” is literally “good day”, but is written to a stranger at any hour;
# “Ahoj” is only for people one knows.
greeting = { $formality ->
    [casual] Ahoj, { $name }!
   *[formal] Dobrý deň, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Ahoj!
   *[formal] Dobrý deň!
}

# “Dobrý deň” keeps a friend at a distance: casual has “Ahoj” by day.
greeting-timed = { $period ->
    [morning] Dobré ráno, { $name }!
    [evening] Dobrý večer, { $name }!
   *[day] { $formality ->
        [casual] Ahoj, { $name }!
       *[formal] Dobrý deň, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Dobré ráno!
    [evening] Dobrý večer!
   *[day] { $formality ->
        [casual] Ahoj!
       *[formal] Dobrý deň!
    }
}

day-periods = morning 05:00, day 09:00, evening 18:00

language-name = slovenčina
language-name-english = Slovak
