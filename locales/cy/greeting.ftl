greeting = Helo { $name }!

greeting-nameless = Helo!

greeting-timed = { $period ->
    [morning] Bore da { $name }!
    [evening] Noswaith dda { $name }!
   *[afternoon] Prynhawn da { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bore da!
    [evening] Noswaith dda!
   *[afternoon] Prynhawn da!
}

language-name = Cymraeg
language-name-english = Welsh
