# With the comma "Moien" keeps its final n before any name (Eifel rule: otherwise "Moie Pierre").
greeting = Moien, { $name }!

greeting-timed = { $period ->
    [morning] Gudde Moien, { $name }!
    [evening] Gudden Owend, { $name }!
   *[afternoon] Gudde Mëtteg, { $name }!
}

language-name = Lëtzebuergesch
