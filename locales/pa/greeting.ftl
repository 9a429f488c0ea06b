greeting = { $formality ->
    [formal] { $honorific ->
        [own] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name }!
       *[none] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name } ਜੀ!
    }
   *[casual] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name }!
}

# ਜੀ is also said without a name.
greeting-nameless = { $formality ->
    [formal] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ!
   *[casual] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ!
}

greeting-timed = { $formality ->
    [formal] { $honorific ->
        [own] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name }!
       *[none] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name } ਜੀ!
    }
   *[casual] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name }!
}

greeting-timed-nameless = { $formality ->
    [formal] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ!
   *[casual] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ!
}

honorifics =
    … ਜੀ, … ਸਾਹਿਬ, … ਸਾਹਬ, … ਸਰ, … ਮੈਡਮ, … ਮੈਮ, ਸ. …, ਸ.…, ਸਰਦਾਰ …, ਸਰਦਾਰਨੀ …, ਬੀਬੀ …,
    ਸ੍ਰੀ …, ਸ਼੍ਰੀ …, ਸ੍ਰੀਮਤੀ …, ਸ਼੍ਰੀਮਤੀ …, ਸ੍ਰੀਮਾਨ …, ਸ਼੍ਰੀਮਾਨ …, ਮਿਸਟਰ …, ਮਿਸ …,
    ਡਾ. …, ਡਾ.…, ਡਾ …, ਡਾਕਟਰ …, ਪ੍ਰੋ. …, ਪ੍ਰੋ.…, ਪ੍ਰੋਫ਼ੈਸਰ …, ਪ੍ਰੋਫੈਸਰ …

language-name = ਪੰਜਾਬੀ
language-name-english = Punjabi
