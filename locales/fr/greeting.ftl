greeting = Bonjour { $name } !

language-name = français
