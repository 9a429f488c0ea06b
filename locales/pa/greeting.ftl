greeting = { $formality ->
    [formal] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name } ਜੀ!
   *[casual] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name }!
}

greeting-timed = { $formality ->
    [formal] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name } ਜੀ!
   *[casual] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name }!
}

language-name = ਪੰਜਾਬੀ
