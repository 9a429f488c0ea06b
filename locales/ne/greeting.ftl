# ज्यू is a suffix of the name. In formal use, a name without it is curt.
greeting = { $formality ->
    [formal] { $honorific ->
        [own] नमस्कार { $name }!
       *[none] नमस्कार { $name }ज्यू!
    }
   *[casual] नमस्ते { $name }!
}

greeting-nameless = { $formality ->
    [formal] नमस्कार!
   *[casual] नमस्ते!
}

greeting-timed = { $formality ->
    [formal] { $honorific ->
        [own] नमस्कार { $name }!
       *[none] नमस्कार { $name }ज्यू!
    }
   *[casual] नमस्ते { $name }!
}

greeting-timed-nameless = { $formality ->
    [formal] नमस्कार!
   *[casual] नमस्ते!
}

# No attached जी: रामजी is also a name. No भाइ, बहिनी: they are also names. No श्री, श्रीमती, डा.: ज्यू is usual with them, too.
honorifics =
    …ज्यू, …ज्यु, … जी, … सर, … म्याडम, … मेडम, … म्याम, … मिस, … साहेब, … साहब, … महोदय, … महोदया, … हजुर,
    … दाइ, … दाजु, … दिदी

language-name = नेपाली
language-name-english = Nepali
