greeting = { $formality ->
    [formal] 您好，{ $name }！
    [casual] 哈囉，{ $name }！
   *[neutral] 你好，{ $name }！
}

greeting-timed = { $period ->
    [morning] 早晨，{ $name }！
    [evening] 晚安，{ $name }！
   *[afternoon] 午安，{ $name }！
}

language-name = 中文
