greeting = নমস্কাৰ { $name }!

greeting-nameless = নমস্কাৰ!

greeting-timed = { $period ->
    [morning] সুপ্ৰভাত { $name }!
    [evening] শুভ সন্ধিয়া { $name }!
   *[day] নমস্কাৰ { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] সুপ্ৰভাত!
    [evening] শুভ সন্ধিয়া!
   *[day] নমস্কাৰ!
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = অসমীয়া
language-name-english = Assamese
