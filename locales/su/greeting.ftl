greeting = { $formality ->
    [formal] Sampurasun, { $name }!
   *[casual] Halo, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Sampurasun!
   *[casual] Halo!
}

# Lemes (polite), right to anybody.
greeting-timed = { $period ->
    [enjing] Wilujeng énjing, { $name }!
    [siang] Wilujeng siang, { $name }!
    [sonten] Wilujeng sonten, { $name }!
   *[wengi] Wilujeng wengi, { $name }!
}

greeting-timed-nameless = { $period ->
    [enjing] Wilujeng énjing!
    [siang] Wilujeng siang!
    [sonten] Wilujeng sonten!
   *[wengi] Wilujeng wengi!
}

day-periods = enjing 05:00, siang 11:00, sonten 15:00, wengi 18:00

language-name = Basa Sunda
language-name-english = Sundanese
