# “Buenas noches” begins earlier than in Spain: at 18:00 or 19:00.
day-periods = morning 05:00, afternoon 12:00, night 19:00

language-name = español latinoamericano
language-name-english = Latin American Spanish
