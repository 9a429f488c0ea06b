# At any hour.
greeting = Mbote, { $name }!

greeting-nameless = Mbote!

greeting-timed = Mbote, { $name }!

greeting-timed-nameless = Mbote!

language-name = lingála
language-name-english = Lingala
