# Singular, at any hour (dumelang is to several people). Rra, Mma would tell the gender.
greeting = Dumela, { $name }!

greeting-nameless = Dumela!

greeting-timed = Dumela, { $name }!

greeting-timed-nameless = Dumela!

language-name = Setswana
language-name-english = Tswana
