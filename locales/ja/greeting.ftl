# A bare name is rude in Japanese: さん, or 様 where formal, always follows it, without a space, unless the name
# already has an honorific.
greeting = { $honorific ->
    [own] { $formality ->
        [formal] こんにちは、{ $name }。
       *[casual] こんにちは、{ $name }！
    }
   *[none] { $formality ->
        [formal] こんにちは、{ $name }様。
       *[casual] こんにちは、{ $name }さん！
    }
}

greeting-nameless = { $formality ->
    [formal] こんにちは。
   *[casual] こんにちは！
}

greeting-timed = { $honorific ->
    [own] { $period ->
        [morning] { $formality ->
            [formal] おはようございます、{ $name }。
            [casual] おはよう、{ $name }！
           *[neutral] おはようございます、{ $name }！
        }
        [evening] { $formality ->
            [formal] こんばんは、{ $name }。
           *[casual] こんばんは、{ $name }！
        }
       *[day] { $formality ->
            [formal] こんにちは、{ $name }。
           *[casual] こんにちは、{ $name }！
        }
    }
   *[none] { $period ->
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
}

greeting-timed-nameless = { $period ->
    [morning] { $formality ->
        [formal] おはようございます。
        [casual] おはよう！
       *[neutral] おはようございます！
    }
    [evening] { $formality ->
        [formal] こんばんは。
       *[casual] こんばんは！
    }
   *[day] { $formality ->
        [formal] こんにちは。
       *[casual] こんにちは！
    }
}

# No …君, …氏, …殿, …博士, …サン and …チャン: 怡君, 尊氏, 鵜殿, 博士, ハッサン and チャン are names.
honorifics =
    …さん, … さん, …さま, … さま, …様, … 様, …くん, …ちゃん, … 君, … 殿, … 氏, …女史, …-san, …-sama, …-sensei,
    …先生, … 先生, …せんせい, …先輩, …教授, …師匠, …監督, …コーチ, …選手, …夫人,
    …社長, …会長, …専務, …常務, …部長, …次長, …課長, …係長, …主任, …室長, …局長, …所長, …店長, …院長, …園長, …校長,
    …学長, …館長, …駅長, …隊長, …団長, …議長, …理事長, …委員長, …市長, …町長, …村長, …区長, …知事, …議員,
    …大臣, …首相, …大統領, …牧師, …神父, …陛下, …殿下, …閣下

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = 日本語
language-name-english = Japanese
