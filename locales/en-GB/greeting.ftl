language-name = British English
language-name-english = British English
