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

# 晚安 is only a farewell in Mainland China.
greeting-timed = { $period ->
    [morning] 早上好，{ $name }！
    [forenoon] 上午好，{ $name }！
    [noon] 中午好，{ $name }！
    [evening] 晚上好，{ $name }！
   *[afternoon] 下午好，{ $name }！
}

greeting-timed-nameless = { $period ->
    [morning] 早上好！
    [forenoon] 上午好！
    [noon] 中午好！
    [evening] 晚上好！
   *[afternoon] 下午好！
}

day-periods = morning 05:00, forenoon 09:00, noon 12:00, afternoon 13:00, evening 18:00

language-name = 中文
language-name-english = Chinese
