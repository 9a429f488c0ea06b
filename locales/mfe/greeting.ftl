greeting = Bonzour, { $name }!

greeting-nameless = Bonzour!

greeting-timed = { $period ->
    [day] Bonzour, { $name }!
   *[evening] Bonswar, { $name }!
}

greeting-timed-nameless = { $period ->
    [day] Bonzour!
   *[evening] Bonswar!
}

day-periods = day 05:00, evening 18:00

language-name = kreol morisien
language-name-english = Morisyen
