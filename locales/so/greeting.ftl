greeting = Salaan, { $name }!

greeting-timed = { $period ->
    [morning] Subax wanaagsan, { $name }!
    [afternoon] Galab wanaagsan, { $name }!
    [evening] Fiid wanaagsan, { $name }!
   *[night] Salaan, { $name }!
}

day-periods = morning 05:00, afternoon 12:00, evening 18:00, night 21:00

language-name = Soomaali
