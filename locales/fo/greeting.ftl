greeting = { $formality ->
    [formal] Góðan dag, { $name }!
   *[casual] Hey, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Góðan dag!
   *[casual] Hey!
}

greeting-timed = { $period ->
    [morning] Góðan morgun, { $name }!
    [evening] Gott kvøld, { $name }!
   *[day] Góðan dag, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Góðan morgun!
    [evening] Gott kvøld!
   *[day] Góðan dag!
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = føroyskt
language-name-english = Faroese
