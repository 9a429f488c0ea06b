greeting = Witaj, { $name }!

language-name = polski
