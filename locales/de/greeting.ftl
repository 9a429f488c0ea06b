greeting = Hallo { $name }!

language-name = Deutsch
