greeting = नमस्कार { $name }!

greeting-timed = { $period ->
    [morning] शुभ सकाळ { $name }!
    [afternoon] शुभ दुपार { $name }!
    [evening] शुभ संध्याकाळ { $name }!
   *[night] नमस्कार { $name }!
}

day-periods = morning 05:00, afternoon 12:00, evening 17:00, night 21:00

language-name = मराठी
