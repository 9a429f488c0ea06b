# 님 follows the name (spaced, as a dependent noun), unless it already has an honorific. No 안녕 for casual: it is for
# close friends and cannot take 님.
greeting = { $honorific ->
    [own] { $formality ->
        [formal] { $name }, 안녕하십니까?
       *[casual] 안녕하세요, { $name }!
    }
   *[none] { $formality ->
        [formal] { $name } 님, 안녕하십니까?
       *[casual] 안녕하세요, { $name } 님!
    }
}

greeting-nameless = { $formality ->
    [formal] 안녕하십니까?
   *[casual] 안녕하세요!
}

# One greeting all day: 좋은 오후, 좋은 저녁 are calques.
greeting-timed = { $honorific ->
    [own] { $formality ->
        [formal] { $name }, 안녕하십니까?
       *[casual] 안녕하세요, { $name }!
    }
   *[none] { $formality ->
        [formal] { $name } 님, 안녕하십니까?
       *[casual] 안녕하세요, { $name } 님!
    }
}

greeting-timed-nameless = { $formality ->
    [formal] 안녕하십니까?
   *[casual] 안녕하세요!
}

# …님 includes 선생님, 교수님, 부장님. The titles without 님 are left out, because 김 교수 without 님 is impolite.
# 군, 양 and 형 only as separate words: 태양 and 준형 are names.
honorifics = …님, … 님, …씨, … 씨, …쌤, … 쌤, … 군, … 양, … 귀하, … 형, …누나, …언니, …오빠

language-name = 한국어
language-name-english = Korean
