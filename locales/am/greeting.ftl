greeting = { $formality ->
    [formal] ጤና ይስጥልኝ፣ { $name }!
   *[casual] ሰላም፣ { $name }!
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

day-periods = morning 05:00, afternoon 12:00, evening 18:00

language-name = አማርኛ
