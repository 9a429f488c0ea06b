greeting = Merħba, { $name }!

# There is no everyday greeting for the afternoon: the one for any time stands in.
greeting-timed = { $period ->
    [morning] Bonġu, { $name }!
    [evening] Bonswa, { $name }!
   *[afternoon] Merħba, { $name }!
}

language-name = Malti
