# Singular, at any hour (dumelang is to several people). Rra, Mma would tell the gender.
greeting = Dumela, { $name }!

greeting-timed = Dumela, { $name }!

language-name = Setswana
