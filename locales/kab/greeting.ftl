# At any hour. Azul fell-ak, fell-am would tell the gender.
greeting = Azul, { $name }!

greeting-nameless = Azul!

greeting-timed = Azul, { $name }!

greeting-timed-nameless = Azul!

language-name = Taqbaylit
language-name-english = Kabyle
