greeting = { $formality ->
    [formal] ጤና ይስጥልኝ፣ { $name }!
   *[casual] ሰላም፣ { $name }!
}

greeting-nameless = { $formality ->
    [formal] ጤና ይስጥልኝ!
   *[casual] ሰላም!
}

# The polite forms show no gender; the familiar ones do (አደርክ, አደርሽ), so casual keeps ሰላም.
greeting-timed = { $formality ->
    [casual] ሰላም፣ { $name }!
   *[formal] { $period ->
        [morning] እንደምን አደሩ፣ { $name }!
        [afternoon] እንደምን ዋሉ፣ { $name }!
       *[evening] እንደምን አመሹ፣ { $name }!
    }
}

greeting-timed-nameless = { $formality ->
    [casual] ሰላም!
   *[formal] { $period ->
        [morning] እንደምን አደሩ!
        [afternoon] እንደምን ዋሉ!
       *[evening] እንደምን አመሹ!
    }
}

day-periods = morning 05:00, afternoon 12:00, evening 18:00

language-name = አማርኛ
language-name-english = Amharic
