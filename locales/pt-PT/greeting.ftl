# “Oi” is Brazilian; “Olá” serves everybody in Portugal.
greeting = Olá, { $name }!

greeting-nameless = Olá!

# It is “boa tarde” until dark, later than in Brazil.
day-periods = morning 05:00, afternoon 12:00, night 19:00

language-name = português europeu
language-name-english = European Portuguese
