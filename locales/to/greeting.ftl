greeting = Mālō e lelei, { $name }!

greeting-timed = Mālō e lelei, { $name }!

language-name = lea fakatonga
