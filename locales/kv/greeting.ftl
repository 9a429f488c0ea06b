greeting = { $formality ->
    [casual] Чолӧм, { $name }!
   *[formal] Видза оланныд, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Чолӧм!
   *[formal] Видза оланныд!
}

greeting-timed = { $formality ->
    [casual] Чолӧм, { $name }!
   *[formal] Видза оланныд, { $name }!
}

greeting-timed-nameless = { $formality ->
    [casual] Чолӧм!
   *[formal] Видза оланныд!
}

language-name = коми кыв
language-name-english = Komi
