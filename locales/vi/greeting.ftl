# Chào takes the name as its object, without a comma. A formal pronoun (anh, chị, ông, bà …) would tell age and gender.
greeting = { $formality ->
    [casual] Chào { $name }!
   *[formal] Xin chào, { $name }!
}

greeting-timed = { $period ->
    [sang] Chào buổi sáng, { $name }!
    [trua] Chào buổi trưa, { $name }!
    [chieu] Chào buổi chiều, { $name }!
   *[toi] Chào buổi tối, { $name }!
}

day-periods = sang 05:00, trua 11:00, chieu 13:00, toi 18:00

language-name = Tiếng Việt
