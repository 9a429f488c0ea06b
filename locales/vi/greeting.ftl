# Chào takes the name as its object, without a comma. A formal pronoun (anh, chị, ông, bà …) would tell age and gender.
greeting = { $formality ->
    [casual] Chào { $name }!
   *[formal] Xin chào, { $name }!
}

# Chào alone is curt: without a name it takes bạn (friend), which tells neither age nor gender.
greeting-nameless = { $formality ->
    [casual] Chào bạn!
   *[formal] Xin chào!
}

greeting-timed = { $period ->
    [sang] Chào buổi sáng, { $name }!
    [trua] Chào buổi trưa, { $name }!
    [chieu] Chào buổi chiều, { $name }!
   *[toi] Chào buổi tối, { $name }!
}

greeting-timed-nameless = { $period ->
    [sang] Chào buổi sáng!
    [trua] Chào buổi trưa!
    [chieu] Chào buổi chiều!
   *[toi] Chào buổi tối!
}

day-periods = sang 05:00, trua 11:00, chieu 13:00, toi 18:00

language-name = Tiếng Việt
language-name-english = Vietnamese
