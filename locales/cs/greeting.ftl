# “Dobrý den” would be wrong at night; “Ahoj” fits every hour.
greeting = Ahoj, { $name }!

language-name = čeština
