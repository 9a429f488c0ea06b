greeting = Ciao, { $name }!

# “Bondì” and “Bonasera” are traditional but not yet confirmed by a speaker; “Ciao” is right at every hour.
greeting-timed = Ciao, { $name }!

language-name = veneto
