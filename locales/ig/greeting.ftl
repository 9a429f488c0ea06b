greeting = { $formality ->
    [casual] Kedu, { $name }?
   *[formal] Ndewo, { $name }!
}

greeting-timed = { $period ->
    [morning] Ụtụtụ ọma, { $name }!
    [evening] Mgbede ọma, { $name }!
   *[afternoon] Ehihie ọma, { $name }!
}

language-name = Igbo
