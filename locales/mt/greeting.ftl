greeting = Merħba, { $name }!

greeting-nameless = Merħba!

# There is no everyday greeting for the afternoon: the one for any time stands in.
greeting-timed = { $period ->
    [morning] Bonġu, { $name }!
    [evening] Bonswa, { $name }!
   *[afternoon] Merħba, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bonġu!
    [evening] Bonswa!
   *[afternoon] Merħba!
}

language-name = Malti
