greeting = { $formality ->
    [formal] નમસ્કાર { $name }!
   *[casual] નમસ્તે { $name }!
}

greeting-nameless = { $formality ->
    [formal] નમસ્કાર!
   *[casual] નમસ્તે!
}

greeting-timed = { $period ->
    [morning] સુપ્રભાત { $name }!
    [evening] શુભ સાંજ { $name }!
   *[day] { $formality ->
        [formal] નમસ્કાર { $name }!
       *[casual] નમસ્તે { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] સુપ્રભાત!
    [evening] શુભ સાંજ!
   *[day] { $formality ->
        [formal] નમસ્કાર!
       *[casual] નમસ્તે!
    }
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = ગુજરાતી
language-name-english = Gujarati
