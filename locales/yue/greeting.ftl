greeting = { $formality ->
    [casual] 哈囉，{ $name }！
   *[formal] 你好，{ $name }！
}

greeting-nameless = { $formality ->
    [casual] 哈囉！
   *[formal] 你好！
}

# Only the morning has a spoken greeting of its own: 午安 and 晚安 are of broadcasts and notices, 早唞 is a farewell.
greeting-timed = { $period ->
    [morning] 早晨，{ $name }！
   *[day] { $formality ->
        [casual] 哈囉，{ $name }！
       *[formal] 你好，{ $name }！
    }
}

greeting-timed-nameless = { $period ->
    [morning] 早晨！
   *[day] { $formality ->
        [casual] 哈囉！
       *[formal] 你好！
    }
}

day-periods = morning 05:00, day 12:00

language-name = 粵語
language-name-english = Cantonese
