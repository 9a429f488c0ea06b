# Polite to one person, too: “how are you?” The question mark belongs to it.
greeting = Muli uli, { $name }?

greeting-nameless = Muli uli?

# “How did you wake?”, “how did you spend the day?” The second is also for the evening.
greeting-timed = { $period ->
    [morning] Mwawuka uli, { $name }?
   *[day] Mwatandala uli, { $name }?
}

greeting-timed-nameless = { $period ->
    [morning] Mwawuka uli?
   *[day] Mwatandala uli?
}

day-periods = morning 05:00, day 12:00

language-name = Chitumbuka
language-name-english = Tumbuka
