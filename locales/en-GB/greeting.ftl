language-name = British English
