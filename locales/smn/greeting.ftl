greeting = Tiervâ, { $name }!

greeting-nameless = Tiervâ!

greeting-timed = Tiervâ, { $name }!

greeting-timed-nameless = Tiervâ!

language-name = anarâškielâ
language-name-english = Inari Sami
