greeting = Saluton, { $name }!

greeting-nameless = Saluton!

greeting-timed = { $period ->
    [morning] Bonan matenon, { $name }!
    [evening] Bonan vesperon, { $name }!
   *[day] Bonan tagon, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Bonan matenon!
    [evening] Bonan vesperon!
   *[day] Bonan tagon!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = Esperanto
language-name-english = Esperanto
