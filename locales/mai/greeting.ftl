greeting = प्रणाम { $name }!

greeting-nameless = प्रणाम!

greeting-timed = प्रणाम { $name }!

greeting-timed-nameless = प्रणाम!

language-name = मैथिली
language-name-english = Maithili
