greeting = { $formality ->
    [formal] Goedendag { $name }!
   *[casual] Hallo { $name }!
}

greeting-timed = { $period ->
    [morning] Goedemorgen { $name }!
    [evening] Goedenavond { $name }!
   *[afternoon] Goedemiddag { $name }!
}

language-name = Nederlands
