greeting = سلام، { $name }!

greeting-nameless = سلام!

# شب بخیر takes leave, so the night has the all-day greeting; Persian has no evening of its own.
greeting-timed = { $period ->
    [morning] صبح بخیر، { $name }!
    [noon] ظهر بخیر، { $name }!
    [afternoon] عصر بخیر، { $name }!
   *[night] سلام، { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] صبح بخیر!
    [noon] ظهر بخیر!
    [afternoon] عصر بخیر!
   *[night] سلام!
}

day-periods = morning 05:00, noon 12:00, afternoon 15:00, night 19:00

language-name = فارسی
language-name-english = Persian
