greeting = Дорообо, { $name }!

greeting-nameless = Дорообо!

greeting-timed = { $period ->
    [morning] Үтүө сарсыарданан, { $name }!
    [evening] Үтүө киэһэнэн, { $name }!
   *[day] Үтүө күнүнэн, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Үтүө сарсыарданан!
    [evening] Үтүө киэһэнэн!
   *[day] Үтүө күнүнэн!
}

day-periods = morning 05:00, day 12:00, evening 18:00

language-name = саха тыла
language-name-english = Yakut
