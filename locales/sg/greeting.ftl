# At any hour.
greeting = Balâo, { $name }!

greeting-nameless = Balâo!

greeting-timed = Balâo, { $name }!

greeting-timed-nameless = Balâo!

language-name = Sängö
language-name-english = Sango
