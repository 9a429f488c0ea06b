greeting = سلام، { $name }!

language-name = فارسی
