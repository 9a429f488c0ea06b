greeting = Salaan, { $name }!

greeting-nameless = Salaan!

greeting-timed = { $period ->
    [morning] Subax wanaagsan, { $name }!
    [afternoon] Galab wanaagsan, { $name }!
    [evening] Fiid wanaagsan, { $name }!
   *[night] Salaan, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Subax wanaagsan!
    [afternoon] Galab wanaagsan!
    [evening] Fiid wanaagsan!
   *[night] Salaan!
}

day-periods = morning 05:00, afternoon 12:00, evening 18:00, night 21:00

language-name = Soomaali
language-name-english = Somali
