greeting = سڵاو، { $name }!

greeting-nameless = سڵاو!

# Without “your” (-ت, polite -تان), so right for anyone.
greeting-timed = { $period ->
    [morning] بەیانی باش، { $name }!
    [day] ڕۆژ باش، { $name }!
    [evening] ئێوارە باش، { $name }!
   *[night] سڵاو، { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] بەیانی باش!
    [day] ڕۆژ باش!
    [evening] ئێوارە باش!
   *[night] سڵاو!
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = کوردیی ناوەندی
language-name-english = Central Kurdish
