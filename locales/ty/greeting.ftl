greeting = Ia ora na, { $name }!

greeting-nameless = Ia ora na!

greeting-timed = Ia ora na, { $name }!

greeting-timed-nameless = Ia ora na!

language-name = reo Tahiti
language-name-english = Tahitian
