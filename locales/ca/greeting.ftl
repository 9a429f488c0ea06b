greeting = Hola, { $name }!

greeting-nameless = Hola!

# “Bona nit” greets as well as takes leave.
greeting-timed = { $period ->
    [morning] Bon dia, { $name }!
   *[afternoon] Bona tarda, { $name }!
    [evening] Bon vespre, { $name }!
    [night] Bona nit, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bon dia!
   *[afternoon] Bona tarda!
    [evening] Bon vespre!
    [night] Bona nit!
}

day-periods = morning 05:00, afternoon 13:00, evening 19:00, night 21:00

language-name = català
language-name-english = Catalan
