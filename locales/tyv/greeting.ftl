greeting = Экии, { $name }!

greeting-nameless = Экии!

greeting-timed = Экии, { $name }!

greeting-timed-nameless = Экии!

language-name = тыва дыл
language-name-english = Tuvinian
