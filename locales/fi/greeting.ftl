# No comma after the short “Hei” and “Moi”; a comma after the longer greetings.
greeting = { $formality ->
    [casual] Moi { $name }!
   *[formal] Hei { $name }!
}

greeting-nameless = { $formality ->
    [casual] Moi!
   *[formal] Hei!
}

greeting-timed = { $period ->
    [morning] Hyvää huomenta, { $name }!
    [evening] Hyvää iltaa, { $name }!
   *[day] { $formality ->
        [casual] Moi { $name }!
       *[formal] Hyvää päivää, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Hyvää huomenta!
    [evening] Hyvää iltaa!
   *[day] { $formality ->
        [casual] Moi!
       *[formal] Hyvää päivää!
    }
}

day-periods = morning 05:00, day 10:00, evening 18:00

language-name = suomi
language-name-english = Finnish
