# “Բարև” alone is familiar. The sentence ends with the Armenian full stop (U+0589).
greeting = { $formality ->
    [casual] Բարև, { $name }։
   *[formal] Բարև Ձեզ, { $name }։
}

greeting-nameless = { $formality ->
    [casual] Բարև։
   *[formal] Բարև Ձեզ։
}

greeting-timed = { $period ->
    [morning] Բարի լույս, { $name }։
    [evening] Բարի երեկո, { $name }։
   *[day] Բարի օր, { $name }։
}

greeting-timed-nameless = { $period ->
    [morning] Բարի լույս։
    [evening] Բարի երեկո։
   *[day] Բարի օր։
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = հայերեն
language-name-english = Armenian
