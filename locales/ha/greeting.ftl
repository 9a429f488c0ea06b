greeting = Sannu, { $name }!

greeting-nameless = Sannu!

# Barka da dare is a greeting; the farewell is sai da safe. Ina kwana and the like ask a question.
greeting-timed = { $period ->
    [safiya] Barka da safiya, { $name }!
    [rana] Barka da rana, { $name }!
    [yamma] Barka da yamma, { $name }!
   *[dare] Barka da dare, { $name }!
}

greeting-timed-nameless = { $period ->
    [safiya] Barka da safiya!
    [rana] Barka da rana!
    [yamma] Barka da yamma!
   *[dare] Barka da dare!
}

day-periods = safiya 05:00, rana 12:00, yamma 16:00, dare 19:00

language-name = Hausa
language-name-english = Hausa
