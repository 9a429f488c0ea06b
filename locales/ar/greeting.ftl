greeting = مرحبًا، { $name }!

language-name = العربية
