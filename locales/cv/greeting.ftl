greeting = { $formality ->
    [formal] Сывлӑх сунатӑп, { $name }!
   *[casual] Салам, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Сывлӑх сунатӑп!
   *[casual] Салам!
}

# The all-day greeting: “Ырӑ ир пултӑр” is a recent calque.
greeting-timed = { $formality ->
    [formal] Сывлӑх сунатӑп, { $name }!
   *[casual] Салам, { $name }!
}

greeting-timed-nameless = { $formality ->
    [formal] Сывлӑх сунатӑп!
   *[casual] Салам!
}

language-name = чӑваш чӗлхи
language-name-english = Chuvash
