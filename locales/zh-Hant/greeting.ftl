greeting = { $formality ->
    [formal] 您好，{ $name }！
    [casual] 嗨，{ $name }！
   *[neutral] 你好，{ $name }！
}

greeting-nameless = { $formality ->
    [formal] 您好！
    [casual] 嗨！
   *[neutral] 你好！
}

# 晚安 is a greeting of the evening in Taiwan, not only a farewell.
greeting-timed = { $period ->
    [morning] 早安，{ $name }！
    [evening] 晚安，{ $name }！
   *[afternoon] 午安，{ $name }！
}

greeting-timed-nameless = { $period ->
    [morning] 早安！
    [evening] 晚安！
   *[afternoon] 午安！
}

language-name = 繁體中文
language-name-english = Traditional Chinese
