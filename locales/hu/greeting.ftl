greeting = { $formality ->
    [formal] Üdvözlöm, { $name }!
    [casual] Szia, { $name }!
   *[neutral] Üdv, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Üdvözlöm!
    [casual] Szia!
   *[neutral] Üdv!
}

# Formally, “kívánok” belongs to the greeting: without it, it is curt.
greeting-timed = { $period ->
    [morning] { $formality ->
        [formal] Jó reggelt kívánok, { $name }!
       *[casual] Jó reggelt, { $name }!
    }
    [evening] { $formality ->
        [formal] Jó estét kívánok, { $name }!
       *[casual] Jó estét, { $name }!
    }
   *[day] { $formality ->
        [formal] Jó napot kívánok, { $name }!
        [casual] Szia, { $name }!
       *[neutral] Jó napot, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] { $formality ->
        [formal] Jó reggelt kívánok!
       *[casual] Jó reggelt!
    }
    [evening] { $formality ->
        [formal] Jó estét kívánok!
       *[casual] Jó estét!
    }
   *[day] { $formality ->
        [formal] Jó napot kívánok!
        [casual] Szia!
       *[neutral] Jó napot!
    }
}

day-periods = morning 05:00, day 09:00, evening 18:00

language-name = magyar
language-name-english = Hungarian
