# A bare name is rude in Japanese: さん, or 様 where formal, always follows it, without a space.
greeting = { $formality ->
    [formal] こんにちは、{ $name }様。
   *[casual] こんにちは、{ $name }さん！
}

greeting-timed = { $period ->
    [morning] { $formality ->
        [formal] おはようございます、{ $name }様。
        [casual] おはよう、{ $name }さん！
       *[neutral] おはようございます、{ $name }さん！
    }
    [evening] { $formality ->
        [formal] こんばんは、{ $name }様。
       *[casual] こんばんは、{ $name }さん！
    }
   *[day] { $formality ->
        [formal] こんにちは、{ $name }様。
       *[casual] こんにちは、{ $name }さん！
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = 日本語
