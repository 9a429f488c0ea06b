greeting = שלום, { $name }!

language-name = עברית
