# “Маршалла ду” and “хуьлда” are said to men and women alike. “Ассаламу алайкум” is not: it is said within one gender.
greeting = Маршалла ду, { $name }!

greeting-nameless = Маршалла ду!

greeting-timed = { $period ->
    [morning] Ӏуьйре дика хуьлда, { $name }!
    [evening] Суьйре дика хуьлда, { $name }!
   *[day] Де дика хуьлда, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Ӏуьйре дика хуьлда!
    [evening] Суьйре дика хуьлда!
   *[day] Де дика хуьлда!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = нохчийн
language-name-english = Chechen
