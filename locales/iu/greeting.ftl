# Spelled as in Nunavut.
greeting = ᐊᐃ, { $name }!

greeting-nameless = ᐊᐃ!

greeting-timed = { $period ->
    [morning] ᐅᓪᓛᒃᑯᑦ, { $name }!
    [evening] ᐅᓐᓄᒃᑯᑦ, { $name }!
   *[afternoon] ᐅᓐᓄᓴᒃᑯᑦ, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] ᐅᓪᓛᒃᑯᑦ!
    [evening] ᐅᓐᓄᒃᑯᑦ!
   *[afternoon] ᐅᓐᓄᓴᒃᑯᑦ!
}

language-name = ᐃᓄᒃᑎᑐᑦ
language-name-english = Inuktitut
