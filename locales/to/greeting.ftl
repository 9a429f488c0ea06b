greeting = Mālō e lelei, { $name }!

greeting-nameless = Mālō e lelei!

greeting-timed = Mālō e lelei, { $name }!

greeting-timed-nameless = Mālō e lelei!

language-name = lea fakatonga
language-name-english = Tongan
