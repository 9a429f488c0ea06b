greeting = Ola, { $name }!

# “Boas noites” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Bos días, { $name }!
   *[afternoon] Boas tardes, { $name }!
    [night] Boas noites, { $name }!
}

day-periods = morning 05:00, afternoon 13:00, night 21:00

language-name = galego
