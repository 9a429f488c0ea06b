greeting = { $formality ->
    [casual] Salom, { $name }!
   *[formal] Assalomu alaykum, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Salom!
   *[formal] Assalomu alaykum!
}

greeting-timed = { $period ->
    [morning] Xayrli tong, { $name }!
    [evening] Xayrli kech, { $name }!
   *[day] Xayrli kun, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Xayrli tong!
    [evening] Xayrli kech!
   *[day] Xayrli kun!
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = o‘zbek
language-name-english = Uzbek
