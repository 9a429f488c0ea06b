greeting = Maitei, { $name }!

greeting-nameless = Maitei!

# Greetings for parts of the day (“Mba’éichapa neko’ẽ”) ask a question.
greeting-timed = Maitei, { $name }!

greeting-timed-nameless = Maitei!

language-name = avañe’ẽ
language-name-english = Guarani
