# Sæl/sæll is avoided: it has the gender of the person greeted.
greeting = { $formality ->
    [formal] Góðan dag, { $name }!
    [casual] Hæ, { $name }!
   *[neutral] Halló, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Góðan dag!
    [casual] Hæ!
   *[neutral] Halló!
}

# "Góðan dag" is the greeting of the morning too. "Góðan daginn" and "Góða kvöldið" are as common.
greeting-timed = { $period ->
    [evening] Gott kvöld, { $name }!
   *[day] Góðan dag, { $name }!
}

greeting-timed-nameless = { $period ->
    [evening] Gott kvöld!
   *[day] Góðan dag!
}

day-periods = day 05:00, evening 18:00

language-name = íslenska
language-name-english = Icelandic
