# Literally of the morning, but said at any hour. Respectful to one person, too.
greeting = Avuxeni, { $name }!

greeting-nameless = Avuxeni!

greeting-timed = { $period ->
    [morning] Avuxeni, { $name }!
    [afternoon] Inhlikanhi, { $name }!
   *[evening] Riperile, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Avuxeni!
    [afternoon] Inhlikanhi!
   *[evening] Riperile!
}

language-name = Xitsonga
language-name-english = Tsonga
