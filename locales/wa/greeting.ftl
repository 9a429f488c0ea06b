# A narrow no-break space (U+202F) stands before the exclamation mark.
greeting = Bondjoû { $name } !

greeting-nameless = Bondjoû !

greeting-timed = Bondjoû { $name } !

greeting-timed-nameless = Bondjoû !

language-name = walon
language-name-english = Walloon
