greeting = Salam, { $name }!

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

language-name = azərbaycan
