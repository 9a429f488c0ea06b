# A narrow no-break space (U+202F) stands before the exclamation mark, as in French. “Adieu” greets one person addressed as “tu”.
greeting = { $formality ->
    [casual] Adieu, { $name } !
   *[formal] Bonjorn, { $name } !
}

greeting-nameless = { $formality ->
    [casual] Adieu !
   *[formal] Bonjorn !
}

greeting-timed = { $period ->
    [evening] Bonser, { $name } !
   *[day] Bonjorn, { $name } !
}

greeting-timed-nameless = { $period ->
    [evening] Bonser !
   *[day] Bonjorn !
}

day-periods = day 05:00, evening 18:00

language-name = occitan
language-name-english = Occitan
