greeting = Kumusta, { $name }!

greeting-nameless = Kumusta!

greeting-timed = { $period ->
    [morning] Maupay nga aga, { $name }!
    [evening] Maupay nga gab-i, { $name }!
   *[afternoon] Maupay nga kulop, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Maupay nga aga!
    [evening] Maupay nga gab-i!
   *[afternoon] Maupay nga kulop!
}

language-name = Winaray
language-name-english = Waray
