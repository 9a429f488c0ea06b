greeting = { $formality ->
    [formal] నమస్కారం { $name } గారు!
   *[casual] నమస్కారం { $name }!
}

greeting-timed = { $formality ->
    [formal] { $period ->
        [morning] శుభోదయం { $name } గారు!
        [evening] శుభ సాయంత్రం { $name } గారు!
       *[day] నమస్కారం { $name } గారు!
    }
   *[casual] { $period ->
        [morning] శుభోదయం { $name }!
        [evening] శుభ సాయంత్రం { $name }!
       *[day] నమస్కారం { $name }!
    }
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = తెలుగు
