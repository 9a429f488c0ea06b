# The particle e stands only before some names, so none here. Tēnā koe is to one person.
greeting = { $formality ->
    [formal] Tēnā koe, { $name }!
   *[casual] Kia ora, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Tēnā koe!
   *[casual] Kia ora!
}

# Only the morning has a greeting of its own: pō mārie is a farewell.
greeting-timed = { $formality ->
    [formal] Tēnā koe, { $name }!
   *[casual] { $period ->
        [morning] Mōrena, { $name }!
       *[day] Kia ora, { $name }!
    }
}

greeting-timed-nameless = { $formality ->
    [formal] Tēnā koe!
   *[casual] { $period ->
        [morning] Mōrena!
       *[day] Kia ora!
    }
}

day-periods = morning 05:00, day 12:00

language-name = Māori
language-name-english = Māori
