greeting = Helo { $name }!

greeting-timed = { $period ->
    [morning] Bore da { $name }!
    [evening] Noswaith dda { $name }!
   *[afternoon] Prynhawn da { $name }!
}

language-name = Cymraeg
