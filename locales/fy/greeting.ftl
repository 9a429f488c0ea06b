# The comma keeps "Goeie" from being read as the adjective "good" before the name.
greeting = { $formality ->
    [casual] Hoi, { $name }!
   *[formal] Goeie, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Hoi!
   *[formal] Goeie!
}

# “Goeiemoarn” and “Goeiemiddei” are also common. “Goemoarn” and “Goemiddei” match “Goejûn”.
greeting-timed = { $period ->
    [morning] Goemoarn, { $name }!
    [evening] Goejûn, { $name }!
   *[afternoon] Goemiddei, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Goemoarn!
    [evening] Goejûn!
   *[afternoon] Goemiddei!
}

language-name = Frysk
language-name-english = Western Frisian
