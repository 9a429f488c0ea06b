greeting = Вітаю, { $name }!

language-name = українська
