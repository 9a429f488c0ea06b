greeting = Aluu, { $name }!

greeting-nameless = Aluu!

greeting-timed = Aluu, { $name }!

greeting-timed-nameless = Aluu!

language-name = kalaallisut
language-name-english = Kalaallisut
