greeting = { $formality ->
    [formal] Ассалому алайкум, { $name }!
   *[casual] Салом, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Ассалому алайкум!
   *[casual] Салом!
}

greeting-timed = { $period ->
    [morning] Субҳ ба хайр, { $name }!
    [day] Рӯз ба хайр, { $name }!
    [evening] Шом ба хайр, { $name }!
   *[night] { $formality ->
        [formal] Ассалому алайкум, { $name }!
       *[casual] Салом, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Субҳ ба хайр!
    [day] Рӯз ба хайр!
    [evening] Шом ба хайр!
   *[night] { $formality ->
        [formal] Ассалому алайкум!
       *[casual] Салом!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00, night 21:00

language-name = тоҷикӣ
language-name-english = Tajik
