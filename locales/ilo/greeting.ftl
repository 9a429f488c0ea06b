greeting = Kumusta, { $name }!

greeting-nameless = Kumusta!

greeting-timed = { $period ->
    [morning] Naimbag a bigat, { $name }!
    [evening] Naimbag a rabii, { $name }!
   *[afternoon] Naimbag a malem, { $name }!
}

greeting-timed-nameless = { $period ->
    [morning] Naimbag a bigat!
    [evening] Naimbag a rabii!
   *[afternoon] Naimbag a malem!
}

language-name = Ilokano
language-name-english = Iloko
