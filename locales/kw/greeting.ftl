# “Dydh da” is literally “good day”, but is said at any hour.
greeting = Dydh da, { $name }!

greeting-nameless = Dydh da!

# “Nos da” is a farewell.
greeting-timed = { $period ->
    [morning] Myttin da, { $name }!
    [evening] Gorthugher da, { $name }!
   *[afternoon] Dohajydh da, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Myttin da!
    [evening] Gorthugher da!
   *[afternoon] Dohajydh da!
}

language-name = kernewek
language-name-english = Cornish
