greeting = { $formality ->
   *[casual] नमस्ते { $name }!
    [formal] नमस्कारः { $name }!
}

greeting-nameless = { $formality ->
   *[casual] नमस्ते!
    [formal] नमस्कारः!
}

greeting-timed = { $formality ->
   *[casual] नमस्ते { $name }!
    [formal] नमस्कारः { $name }!
}

greeting-timed-nameless = { $formality ->
   *[casual] नमस्ते!
    [formal] नमस्कारः!
}

language-name = संस्कृत भाषा
language-name-english = Sanskrit
