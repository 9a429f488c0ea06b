greeting = Kumusta, { $name }!

greeting-nameless = Kumusta!

greeting-timed = { $period ->
    [morning] Maayong aga, { $name }!
    [evening] Maayong gab-i, { $name }!
   *[afternoon] Maayong hapon, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Maayong aga!
    [evening] Maayong gab-i!
   *[afternoon] Maayong hapon!
}

language-name = Hiligaynon
language-name-english = Hiligaynon
