greeting = { $formality ->
    [formal] 您好，{ $name }！
    [casual] 嗨，{ $name }！
   *[neutral] 你好，{ $name }！
}

# 晚安 is a greeting of the evening in Taiwan, not only a farewell.
greeting-timed = { $period ->
    [morning] 早安，{ $name }！
    [evening] 晚安，{ $name }！
   *[afternoon] 午安，{ $name }！
}

language-name = 繁體中文
