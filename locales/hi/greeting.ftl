greeting = { $formality ->
    [formal] नमस्कार, { $name } जी!
   *[casual] नमस्ते, { $name }!
}

greeting-timed = { $formality ->
    [formal] { $period ->
        [morning] सुप्रभात, { $name } जी!
        [evening] शुभ संध्या, { $name } जी!
       *[day] नमस्कार, { $name } जी!
    }
   *[casual] { $period ->
        [morning] सुप्रभात, { $name }!
        [evening] शुभ संध्या, { $name }!
       *[day] नमस्ते, { $name }!
    }
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = हिन्दी
