# The plural “Pozdravljeni” is the polite form for any one person;
# the singular “pozdravljen”, “pozdravljena” would show gender.
greeting = { $formality ->
    [casual] Živjo, { $name }!
   *[formal] Pozdravljeni, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Živjo!
   *[formal] Pozdravljeni!
}

greeting-timed = { $period ->
    [morning] Dobro jutro, { $name }!
    [evening] Dober večer, { $name }!
   *[day] { $formality ->
        [casual] Živjo, { $name }!
       *[formal] Dober dan, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Dobro jutro!
    [evening] Dober večer!
   *[day] { $formality ->
        [casual] Živjo!
       *[formal] Dober dan!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = slovenščina
language-name-english = Slovenian
