greeting = வணக்கம் { $name }!

greeting-nameless = வணக்கம்!

greeting-timed = { $period ->
    [morning] காலை வணக்கம் { $name }!
    [noon] மதிய வணக்கம் { $name }!
    [evening] மாலை வணக்கம் { $name }!
   *[night] வணக்கம் { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] காலை வணக்கம்!
    [noon] மதிய வணக்கம்!
    [evening] மாலை வணக்கம்!
   *[night] வணக்கம்!
}

day-periods = morning 05:00, noon 12:00, evening 16:00, night 21:00

language-name = தமிழ்
language-name-english = Tamil
