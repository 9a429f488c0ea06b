greeting = { $formality ->
    [formal] Góðan dag, { $name }!
   *[casual] Hey, { $name }!
}

greeting-timed = { $period ->
    [morning] Góðan morgun, { $name }!
    [evening] Gott kvøld, { $name }!
   *[day] Góðan dag, { $name }!
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = føroyskt
