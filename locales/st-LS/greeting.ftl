# The orthography of Lesotho: “Lumela” is pronounced “Dumela”.
greeting = Lumela, { $name }!

greeting-nameless = Lumela!

greeting-timed = Lumela, { $name }!

greeting-timed-nameless = Lumela!

language-name = Sesotho (Lesotho)
language-name-english = Southern Sotho (Lesotho)
