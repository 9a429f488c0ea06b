greeting = { $formality ->
    [formal] { $honorific ->
        [own] ನಮಸ್ಕಾರ { $name }!
       *[none] ನಮಸ್ಕಾರ { $name } ಅವರೇ!
    }
   *[casual] ನಮಸ್ಕಾರ { $name }!
}

greeting-nameless = ನಮಸ್ಕಾರ!

greeting-timed = { $formality ->
    [formal] { $honorific ->
        [own] { $period ->
            [morning] ಶುಭೋದಯ { $name }!
            [evening] ಶುಭ ಸಂಜೆ { $name }!
           *[day] ನಮಸ್ಕಾರ { $name }!
        }
       *[none] { $period ->
            [morning] ಶುಭೋದಯ { $name } ಅವರೇ!
            [evening] ಶುಭ ಸಂಜೆ { $name } ಅವರೇ!
           *[day] ನಮಸ್ಕಾರ { $name } ಅವರೇ!
        }
    }
   *[casual] { $period ->
        [morning] ಶುಭೋದಯ { $name }!
        [evening] ಶುಭ ಸಂಜೆ { $name }!
       *[day] ನಮಸ್ಕಾರ { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] ಶುಭೋದಯ!
    [evening] ಶುಭ ಸಂಜೆ!
   *[day] ನಮಸ್ಕಾರ!
}

# No ಶ್ರೀ, ಶ್ರೀಮತಿ, ಡಾ.: ಅವರೇ is usual with them, too. No ಜಿ: it is also the initial G. after a name (ರಮೇಶ್ ಜಿ).
# No …ನವರೆ: ನಾನವರೆ is a surname.
honorifics =
    … ಅವರೇ, … ಅವರೆ, … ಅವರು, …ಅವರೇ, …ಅವರೆ, …ಅವರು, … ರವರೇ, … ರವರು, …ರವರೇ, …ರವರು,
    …ನವರೇ, …ನವರು, …ಯವರೇ, …ಯವರು, … ಸರ್, … ಸಾರ್, … ಮೇಡಂ, … ಮೇಡಮ್, … ಮ್ಯಾಡಂ, … ಜೀ

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = ಕನ್ನಡ
language-name-english = Kannada
