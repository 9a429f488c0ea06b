greeting = Nyob zoo, { $name }!

greeting-nameless = Nyob zoo!

greeting-timed = Nyob zoo, { $name }!

greeting-timed-nameless = Nyob zoo!

language-name = Hmoob
language-name-english = Hmong
