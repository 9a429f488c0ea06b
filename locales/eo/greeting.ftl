greeting = Saluton, { $name }!

greeting-timed = { $period ->
    [morning] Bonan matenon, { $name }!
    [evening] Bonan vesperon, { $name }!
   *[day] Bonan tagon, { $name }!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = Esperanto
