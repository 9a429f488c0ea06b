# గారూ is the vocative of గారు.
greeting = { $formality ->
    [formal] { $honorific ->
        [own] నమస్కారం { $name }!
       *[none] నమస్కారం { $name } గారూ!
    }
   *[casual] నమస్కారం { $name }!
}

greeting-nameless = నమస్కారం!

greeting-timed = { $formality ->
    [formal] { $honorific ->
        [own] { $period ->
            [morning] శుభోదయం { $name }!
            [evening] శుభ సాయంత్రం { $name }!
           *[day] నమస్కారం { $name }!
        }
       *[none] { $period ->
            [morning] శుభోదయం { $name } గారూ!
            [evening] శుభ సాయంత్రం { $name } గారూ!
           *[day] నమస్కారం { $name } గారూ!
        }
    }
   *[casual] { $period ->
        [morning] శుభోదయం { $name }!
        [evening] శుభ సాయంత్రం { $name }!
       *[day] నమస్కారం { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] శుభోదయం!
    [evening] శుభ సాయంత్రం!
   *[day] నమస్కారం!
}

# No శ్రీ, శ్రీమతి, డా.: గారు is usual with them, too (శ్రీ రామారావు గారు).
honorifics = … గారు, …గారు, … గారూ, …గారూ, … సార్, … సర్, … మేడమ్, … మేడం, … జీ

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = తెలుగు
language-name-english = Telugu
