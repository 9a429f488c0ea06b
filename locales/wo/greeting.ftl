# Literally «how do you do»: the question mark belongs to it. One greeting all day.
greeting = Na nga def, { $name }?

greeting-nameless = Na nga def?

greeting-timed = Na nga def, { $name }?

greeting-timed-nameless = Na nga def?

language-name = Wolof
language-name-english = Wolof
