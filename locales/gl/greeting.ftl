greeting = Ola, { $name }!

greeting-nameless = Ola!

# “Boas noites” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Bos días, { $name }!
   *[afternoon] Boas tardes, { $name }!
    [night] Boas noites, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bos días!
   *[afternoon] Boas tardes!
    [night] Boas noites!
}

day-periods = morning 05:00, afternoon 13:00, night 21:00

language-name = galego
language-name-english = Galician
