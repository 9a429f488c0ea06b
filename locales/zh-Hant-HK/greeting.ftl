greeting = { $formality ->
    [formal] 您好，{ $name }！
    [casual] 哈囉，{ $name }！
   *[neutral] 你好，{ $name }！
}

greeting-nameless = { $formality ->
    [formal] 您好！
    [casual] 哈囉！
   *[neutral] 你好！
}

greeting-timed = { $period ->
    [morning] 早晨，{ $name }！
    [evening] 晚安，{ $name }！
   *[afternoon] 午安，{ $name }！
}

greeting-timed-nameless = { $period ->
    [morning] 早晨！
    [evening] 晚安！
   *[afternoon] 午安！
}

# CLDR has 中文 here, as in zh. A language list needs the script and the region to tell them apart.
language-name = 繁體中文（香港）
language-name-english = Traditional Chinese (Hong Kong)
