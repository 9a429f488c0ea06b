greeting = { $formality ->
   *[formal] ආයුබෝවන් { $name }!
    [casual] හෙලෝ { $name }!
}

greeting-nameless = { $formality ->
   *[formal] ආයුබෝවන්!
    [casual] හෙලෝ!
}

greeting-timed = { $period ->
    [morning] සුබ උදෑසනක් { $name }!
    [day] සුබ දහවලක් { $name }!
    [evening] සුබ සන්ධ්‍යාවක් { $name }!
   *[night] { $formality ->
       *[formal] ආයුබෝවන් { $name }!
        [casual] හෙලෝ { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] සුබ උදෑසනක්!
    [day] සුබ දහවලක්!
    [evening] සුබ සන්ධ්‍යාවක්!
   *[night] { $formality ->
       *[formal] ආයුබෝවන්!
        [casual] හෙලෝ!
    }
}

day-periods = morning 05:00, day 12:00, evening 16:00, night 21:00

language-name = සිංහල
language-name-english = Sinhala
