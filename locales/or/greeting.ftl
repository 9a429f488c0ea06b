greeting = ନମସ୍କାର { $name }!

greeting-nameless = ନମସ୍କାର!

greeting-timed = { $period ->
    [morning] ସୁପ୍ରଭାତ { $name }!
    [evening] ଶୁଭ ସନ୍ଧ୍ୟା { $name }!
   *[day] ନମସ୍କାର { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] ସୁପ୍ରଭାତ!
    [evening] ଶୁଭ ସନ୍ଧ୍ୟା!
   *[day] ନମସ୍କାର!
}

day-periods = morning 05:00, day 12:00, evening 17:00, night 21:00

language-name = ଓଡ଼ିଆ
language-name-english = Odia
