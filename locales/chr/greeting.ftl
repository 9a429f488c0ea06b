greeting = { $formality ->
    [casual] ᏏᏲ, { $name }!
   *[formal] ᎣᏏᏲ, { $name }!
}

greeting-timed = { $formality ->
    [casual] ᏏᏲ, { $name }!
   *[formal] ᎣᏏᏲ, { $name }!
}

language-name = ᏣᎳᎩ
