greeting = Habari, { $name }!

language-name = Kiswahili
