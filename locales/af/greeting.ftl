greeting = { $formality ->
    [formal] Goeiedag { $name }!
   *[casual] Hallo { $name }!
}

greeting-timed = { $period ->
    [morning] Goeiemôre { $name }!
    [evening] Goeienaand { $name }!
   *[afternoon] Goeiemiddag { $name }!
}

language-name = Afrikaans
