greeting = Moni, { $name }!

greeting-nameless = Moni!

# Polite to one person, too: “how did you wake?”, “how did you spend the day?” The second is also for the evening.
greeting-timed = { $period ->
    [morning] Mwadzuka bwanji, { $name }?
   *[day] Mwaswera bwanji, { $name }?
}

greeting-timed-nameless = { $period ->
    [morning] Mwadzuka bwanji?
   *[day] Mwaswera bwanji?
}

day-periods = morning 05:00, day 12:00

# CLDR has Nyanja, the name in Zambia.
language-name = Chichewa
language-name-english = Nyanja
