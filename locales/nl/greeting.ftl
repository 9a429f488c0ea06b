greeting = Hallo { $name }!

language-name = Nederlands
