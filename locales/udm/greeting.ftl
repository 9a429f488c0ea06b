greeting = { $formality ->
    [casual] Ӟечбур, { $name }!
   *[formal] Ӟечбуресь, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Ӟечбур!
   *[formal] Ӟечбуресь!
}

greeting-timed = { $formality ->
    [casual] Ӟечбур, { $name }!
   *[formal] Ӟечбуресь, { $name }!
}

greeting-timed-nameless = { $formality ->
    [casual] Ӟечбур!
   *[formal] Ӟечбуресь!
}

language-name = удмурт кыл
language-name-english = Udmurt
