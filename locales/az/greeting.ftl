greeting = Salam, { $name }!

greeting-nameless = Salam!

greeting-timed = { $period ->
    [morning] { $formality ->
        [casual] Sabahın xeyir, { $name }!
       *[formal] Sabahınız xeyir, { $name }!
    }
    [evening] { $formality ->
        [casual] Axşamın xeyir, { $name }!
       *[formal] Axşamınız xeyir, { $name }!
    }
   *[afternoon] { $formality ->
        [casual] Günortan xeyir, { $name }!
       *[formal] Günortanız xeyir, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] { $formality ->
        [casual] Sabahın xeyir!
       *[formal] Sabahınız xeyir!
    }
    [evening] { $formality ->
        [casual] Axşamın xeyir!
       *[formal] Axşamınız xeyir!
    }
   *[afternoon] { $formality ->
        [casual] Günortan xeyir!
       *[formal] Günortanız xeyir!
    }
}

language-name = azərbaycan
language-name-english = Azerbaijani
