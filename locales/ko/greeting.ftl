greeting = 안녕하세요, { $name }님!

language-name = 한국어
