# “Ni” is the plural “you”. It also addresses one person respectfully.
greeting = { $formality ->
   *[casual] Bula, { $name }!
    [formal] Ni sa bula, { $name }!
}

greeting-nameless = { $formality ->
   *[casual] Bula!
    [formal] Ni sa bula!
}

# Only the morning has a greeting of its own: “moce” is a farewell.
greeting-timed = { $formality ->
   *[casual] { $period ->
        [morning] Yadra, { $name }!
       *[day] Bula, { $name }!
    }
    [formal] { $period ->
        [morning] Ni sa yadra, { $name }!
       *[day] Ni sa bula, { $name }!
    }
}

greeting-timed-nameless = { $formality ->
   *[casual] { $period ->
        [morning] Yadra!
       *[day] Bula!
    }
    [formal] { $period ->
        [morning] Ni sa yadra!
       *[day] Ni sa bula!
    }
}

day-periods = morning 05:00, day 10:00

language-name = Na Vosa Vakaviti
language-name-english = Fijian
