greeting = { $formality ->
    [casual] Салам, { $name }!
   *[formal] Салам лийже, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Салам!
   *[formal] Салам лийже!
}

greeting-timed = { $formality ->
    [casual] Салам, { $name }!
   *[formal] Салам лийже, { $name }!
}

greeting-timed-nameless = { $formality ->
    [casual] Салам!
   *[formal] Салам лийже!
}

language-name = олык марий йылме
language-name-english = Meadow Mari
