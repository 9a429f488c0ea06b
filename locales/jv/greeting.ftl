greeting = Halo, { $name }!

greeting-nameless = Halo!

# Krama (polite), right to anybody; ngoko has no such set.
greeting-timed = { $period ->
    [enjing] Sugeng enjing, { $name }!
    [siyang] Sugeng siyang, { $name }!
    [sonten] Sugeng sonten, { $name }!
   *[dalu] Sugeng dalu, { $name }!
}

greeting-timed-nameless = { $period ->
    [enjing] Sugeng enjing!
    [siyang] Sugeng siyang!
    [sonten] Sugeng sonten!
   *[dalu] Sugeng dalu!
}

day-periods = enjing 05:00, siyang 11:00, sonten 15:00, dalu 18:00

language-name = Jawa
language-name-english = Javanese
