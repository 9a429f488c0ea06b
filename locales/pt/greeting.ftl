greeting = Olá, { $name }!

language-name = português
