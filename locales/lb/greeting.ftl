# With the comma "Moien" keeps its final n before any name (Eifel rule: otherwise "Moie Pierre").
greeting = Moien, { $name }!

greeting-nameless = Moien!

greeting-timed = { $period ->
    [morning] Gudde Moien, { $name }!
    [evening] Gudden Owend, { $name }!
   *[afternoon] Gudde Mëtteg, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Gudde Moien!
    [evening] Gudden Owend!
   *[afternoon] Gudde Mëtteg!
}

language-name = Lëtzebuergesch
language-name-english = Luxembourgish
