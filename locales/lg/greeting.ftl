# Singular. Ssebo, nnyabo would tell the gender.
greeting = Gyebale ko, { $name }!

greeting-nameless = Gyebale ko!

# “How was your night?”, “how was your day?” The second is also for the evening.
greeting-timed = { $period ->
    [morning] Wasuze otya, { $name }?
   *[day] Osiibye otya, { $name }?
}

greeting-timed-nameless = { $period ->
    [morning] Wasuze otya?
   *[day] Osiibye otya?
}

day-periods = morning 05:00, day 12:00

language-name = Luganda
language-name-english = Ganda
