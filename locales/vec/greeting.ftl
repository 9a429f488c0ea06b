greeting = Ciao, { $name }!

greeting-nameless = Ciao!

# “Bondì” and “Bonasera” are traditional but not yet confirmed by a speaker; “Ciao” is right at every hour.
greeting-timed = Ciao, { $name }!

greeting-timed-nameless = Ciao!

language-name = veneto
language-name-english = Venetian
