# Literally «how do you do»: the question mark belongs to it. One greeting all day.
greeting = Na nga def, { $name }?

greeting-timed = Na nga def, { $name }?

language-name = Wolof
