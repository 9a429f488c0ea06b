greeting = { $formality ->
    [formal] Goedendag { $name }!
   *[casual] Hallo { $name }!
}

greeting-nameless = { $formality ->
    [formal] Goedendag!
   *[casual] Hallo!
}

greeting-timed = { $period ->
    [morning] Goedemorgen { $name }!
    [evening] Goedenavond { $name }!
   *[afternoon] Goedemiddag { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Goedemorgen!
    [evening] Goedenavond!
   *[afternoon] Goedemiddag!
}

language-name = Nederlands
language-name-english = Dutch
