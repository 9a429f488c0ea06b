greeting = { $formality ->
    [formal] Сывлӑх сунатӑп, { $name }!
   *[casual] Салам, { $name }!
}

# The all-day greeting: “Ырӑ ир пултӑр” is a recent calque.
greeting-timed = { $formality ->
    [formal] Сывлӑх сунатӑп, { $name }!
   *[casual] Салам, { $name }!
}

language-name = чӑваш чӗлхи
