greeting = Ciao, { $name }!

language-name = italiano
