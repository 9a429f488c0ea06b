greeting = Halo, { $name }!

greeting-nameless = Halo!

greeting-timed = Halo, { $name }!

greeting-timed-nameless = Halo!

language-name = Bislama
language-name-english = Bislama
