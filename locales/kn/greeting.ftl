greeting = { $formality ->
    [formal] ನಮಸ್ಕಾರ { $name } ಅವರೇ!
   *[casual] ನಮಸ್ಕಾರ { $name }!
}

greeting-timed = { $formality ->
    [formal] { $period ->
        [morning] ಶುಭೋದಯ { $name } ಅವರೇ!
        [evening] ಶುಭ ಸಂಜೆ { $name } ಅವರೇ!
       *[day] ನಮಸ್ಕಾರ { $name } ಅವರೇ!
    }
   *[casual] { $period ->
        [morning] ಶುಭೋದಯ { $name }!
        [evening] ಶುಭ ಸಂಜೆ { $name }!
       *[day] ನಮಸ್ಕಾರ { $name }!
    }
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = ಕನ್ನಡ
