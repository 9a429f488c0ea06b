greeting = Здравствуйте, { $name }!

language-name = русский
