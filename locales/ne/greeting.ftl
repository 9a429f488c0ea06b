greeting = { $formality ->
    [formal] नमस्कार { $name }!
   *[casual] नमस्ते { $name }!
}

greeting-nameless = { $formality ->
    [formal] नमस्कार!
   *[casual] नमस्ते!
}

greeting-timed = { $formality ->
    [formal] नमस्कार { $name }!
   *[casual] नमस्ते { $name }!
}

greeting-timed-nameless = { $formality ->
    [formal] नमस्कार!
   *[casual] नमस्ते!
}

language-name = नेपाली
