greeting = Misawa, { $name }!

greeting-nameless = Misawa!

greeting-timed = { $period ->
    [morning] Oyawore, { $name }!
    [evening] Oimore, { $name }!
   *[afternoon] Misawa, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Oyawore!
    [evening] Oimore!
   *[afternoon] Misawa!
}

language-name = Dholuo
language-name-english = Luo
