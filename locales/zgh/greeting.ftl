# At any hour.
greeting = ⴰⵣⵓⵍ, { $name }!

greeting-nameless = ⴰⵣⵓⵍ!

greeting-timed = ⴰⵣⵓⵍ, { $name }!

greeting-timed-nameless = ⴰⵣⵓⵍ!

language-name = ⵜⴰⵎⴰⵣⵉⵖⵜ
language-name-english = Standard Moroccan Tamazight
