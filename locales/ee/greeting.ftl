# Said to a person who arrives, at any hour.
greeting = Woezɔ, { $name }!

greeting-nameless = Woezɔ!

greeting-timed = { $period ->
    [morning] Ŋdi, { $name }!
    [afternoon] Ŋdɔ, { $name }!
   *[evening] Fiẽ, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Ŋdi!
    [afternoon] Ŋdɔ!
   *[evening] Fiẽ!
}

language-name = eʋegbe
language-name-english = Ewe
