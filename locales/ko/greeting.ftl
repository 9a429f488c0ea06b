# 님 always follows the name (spaced, as a dependent noun). No 안녕 for casual: it is for close friends and cannot take 님.
greeting = { $formality ->
    [formal] { $name } 님, 안녕하십니까?
   *[casual] 안녕하세요, { $name } 님!
}

# One greeting all day: 좋은 오후, 좋은 저녁 are calques.
greeting-timed = { $formality ->
    [formal] { $name } 님, 안녕하십니까?
   *[casual] 안녕하세요, { $name } 님!
}

language-name = 한국어
