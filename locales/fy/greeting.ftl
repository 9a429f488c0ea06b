# The comma keeps "Goeie" from being read as the adjective "good" before the name.
greeting = { $formality ->
    [casual] Hoi, { $name }!
   *[formal] Goeie, { $name }!
}

greeting-timed = { $period ->
    [morning] Goemoarn, { $name }!
    [evening] Goejûn, { $name }!
   *[afternoon] Goemiddei, { $name }!
}

language-name = Frysk
