greeting = { $formality ->
    [formal] Goeiedag { $name }!
   *[casual] Hallo { $name }!
}

greeting-nameless = { $formality ->
    [formal] Goeiedag!
   *[casual] Hallo!
}

greeting-timed = { $period ->
    [morning] Goeiemôre { $name }!
    [evening] Goeienaand { $name }!
   *[afternoon] Goeiemiddag { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Goeiemôre!
    [evening] Goeienaand!
   *[afternoon] Goeiemiddag!
}

language-name = Afrikaans
language-name-english = Afrikaans
