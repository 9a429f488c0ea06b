greeting = { $formality ->
    [casual] Kedu, { $name }?
   *[formal] Ndewo, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Kedu?
   *[formal] Ndewo!
}

greeting-timed = { $period ->
    [morning] Ụtụtụ ọma, { $name }!
    [evening] Mgbede ọma, { $name }!
   *[afternoon] Ehihie ọma, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Ụtụtụ ọma!
    [evening] Mgbede ọma!
   *[afternoon] Ehihie ọma!
}

language-name = Igbo
language-name-english = Igbo
