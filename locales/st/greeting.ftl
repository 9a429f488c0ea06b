# Singular, at any hour (dumelang is to several people). Ntate, mme would tell the gender.
greeting = Dumela, { $name }!

greeting-nameless = Dumela!

greeting-timed = Dumela, { $name }!

greeting-timed-nameless = Dumela!

language-name = Sesotho
language-name-english = Southern Sotho
