greeting = Merhaba { $name }!

language-name = Türkçe
