greeting = नमस्कार { $name }!

greeting-nameless = नमस्कार!

greeting-timed = { $period ->
    [morning] शुभ सकाळ { $name }!
    [afternoon] शुभ दुपार { $name }!
    [evening] शुभ संध्याकाळ { $name }!
   *[night] नमस्कार { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] शुभ सकाळ!
    [afternoon] शुभ दुपार!
    [evening] शुभ संध्याकाळ!
   *[night] नमस्कार!
}

day-periods = morning 05:00, afternoon 12:00, evening 17:00, night 21:00

language-name = मराठी
language-name-english = Marathi
