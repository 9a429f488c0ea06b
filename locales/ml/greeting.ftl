greeting = നമസ്കാരം { $name }!

greeting-nameless = നമസ്കാരം!

greeting-timed = { $period ->
    [morning] സുപ്രഭാതം { $name }!
    [evening] ശുഭസായാഹ്നം { $name }!
   *[day] നമസ്കാരം { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] സുപ്രഭാതം!
    [evening] ശുഭസായാഹ്നം!
   *[day] നമസ്കാരം!
}

day-periods = morning 05:00, day 12:00, evening 16:00, night 20:00

language-name = മലയാളം
language-name-english = Malayalam
