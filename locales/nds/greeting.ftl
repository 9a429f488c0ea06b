# “Moin” is right at any hour; it does not mean “morning”.
greeting = Moin, { $name }!

greeting-nameless = Moin!

greeting-timed = Moin, { $name }!

greeting-timed-nameless = Moin!

language-name = Plattdüütsch
language-name-english = Low German
