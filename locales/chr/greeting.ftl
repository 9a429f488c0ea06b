greeting = { $formality ->
    [casual] ᏏᏲ, { $name }!
   *[formal] ᎣᏏᏲ, { $name }!
}

greeting-nameless = { $formality ->
    [casual] ᏏᏲ!
   *[formal] ᎣᏏᏲ!
}

greeting-timed = { $formality ->
    [casual] ᏏᏲ, { $name }!
   *[formal] ᎣᏏᏲ, { $name }!
}

greeting-timed-nameless = { $formality ->
    [casual] ᏏᏲ!
   *[formal] ᎣᏏᏲ!
}

language-name = ᏣᎳᎩ
language-name-english = Cherokee
