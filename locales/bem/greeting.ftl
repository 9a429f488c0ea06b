# Respectful to one person, too: “how are you?” Uli shani is for peers.
greeting = Muli shani, { $name }?

greeting-nameless = Muli shani?

greeting-timed = { $period ->
    [morning] Mwashibukeni, { $name }!
   *[day] Muli shani, { $name }?
}

greeting-timed-nameless = { $period ->
    [morning] Mwashibukeni!
   *[day] Muli shani?
}

day-periods = morning 05:00, day 12:00

language-name = Ichibemba
language-name-english = Bemba
