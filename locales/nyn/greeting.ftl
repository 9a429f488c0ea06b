# Literally “what news?”: the question mark belongs to it.
greeting = Agandi, { $name }?

greeting-nameless = Agandi?

# “How was your night?”, “how was your day?” The second is also for the evening.
greeting-timed = { $period ->
    [morning] Oraire ota, { $name }?
   *[day] Osiibire ota, { $name }?
}

greeting-timed-nameless = { $period ->
    [morning] Oraire ota?
   *[day] Osiibire ota?
}

day-periods = morning 05:00, day 12:00

language-name = Runyankore
language-name-english = Nyankole
