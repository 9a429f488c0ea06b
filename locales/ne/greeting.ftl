greeting = { $formality ->
    [formal] नमस्कार { $name }!
   *[casual] नमस्ते { $name }!
}

greeting-timed = { $formality ->
    [formal] नमस्कार { $name }!
   *[casual] नमस्ते { $name }!
}

language-name = नेपाली
