# “Bonġu” is the greeting of the morning for most people; “Merħba” suits any hour.
greeting = Merħba, { $name }!

greeting-nameless = Merħba!

greeting-timed = { $period ->
    [morning] Bonġu, { $name }!
    [evening] Bonswa, { $name }!
   *[afternoon] Il-waranofsinhar it-tajjeb, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bonġu!
    [evening] Bonswa!
   *[afternoon] Il-waranofsinhar it-tajjeb!
}

language-name = Malti
language-name-english = Maltese
