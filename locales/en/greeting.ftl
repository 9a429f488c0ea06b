# A greeting for any time of day.
# Write it as a native writer would. You choose the punctuation between the greeting and the name,
# the punctuation at the end, and the honorific and its position.
# If your language has one greeting for everybody, remove the selector: greeting = Hello, { $name }!
# Variables:
#   $name (String) - the name of the person greeted, printed as it was sent. It cannot be inflected.
#       Use it exactly once in every variant.
#   $formality (String) - how to address the person: "formal" (politely, as a stranger or a
#       customer), "casual" (as a friend), or "neutral" if the client did not specify it. The variant
#       with the star is the default, so it must suit anybody: neither stiff nor slangy, and without
#       the gender of the person greeted. Name it [formal] or [casual] if it is also used for that
#       formality, or [neutral] if both have their own variants.
#   $honorific (String) - "own" if the name already has one of your honorifics below, otherwise "none".
#       Use it only if your greeting adds an honorific, so that the name never gets two.
greeting = { $formality ->
    [casual] Hi, { $name }!
   *[formal] Hello, { $name }!
}

# A greeting for a visitor whose name is unknown: as above, without the name and the punctuation that belongs to it.
# Leave out an honorific that needs a name, too. Write a complete greeting to one person.
# Variables:
#   $formality (String) - as in greeting: "formal", "casual" or "neutral".
greeting-nameless = { $formality ->
    [casual] Hi!
   *[formal] Hello!
}

# A greeting for the part of the day. It is used when people meet, even late at night, so never write a
# farewell such as "Good night". Distinguish only what your language distinguishes. If it has one greeting
# for the whole day, write that one without a selector.
# Variables:
#   $name (String) - the name of the person greeted, printed as it was sent.
#   $period (String) - the part of the day: one of the names in your own day-periods below, or, if you
#       leave those out, one of the English ones: "morning", "afternoon", "evening".
#   $formality (String) - as in greeting: "formal", "casual" or "neutral". Use it only if the
#       greeting for a part of the day is too stiff among friends, or too casual among strangers.
#   $honorific (String) - as in greeting: "own" or "none".
greeting-timed = { $period ->
    [morning] Good morning, { $name }!
    [evening] Good evening, { $name }!
   *[afternoon] Good afternoon, { $name }!
}

# The greeting for the part of the day for a visitor whose name is unknown: as above, without the name.
# Variables:
#   $period (String) - as in greeting-timed: one of the names in your day-periods.
#   $formality (String) - as in greeting: "formal", "casual" or "neutral".
greeting-timed-nameless = { $period ->
    [morning] Good morning!
    [evening] Good evening!
   *[afternoon] Good afternoon!
}

# The honorifics and titles that a name may already have. This text is never shown. The service uses it to
# choose the $honorific. Leave it out if your greeting adds no honorific.
# List those to which your greeting must not add its own, separated by commas. Write … (U+2026) in place of
# the name. Put a space next to it if the honorific is a separate word, as in "Dr. …". Without the space, the
# honorific is attached to the name, as in the Japanese "…さん"; it then matches as a separate word, too.
# Leave out an honorific that common names start or end with. Uppercase and lowercase are treated alike.
honorifics = Mr. …, Mrs. …, Ms. …, Dr. …

# How your language divides the day for greeting-timed. This text is never shown. The service uses it to
# choose the $period. Leave it out if your language divides the day as English does.
# List the parts in the order of their start times, separated by commas. Each part is a name, a space, and
# the start time HH:MM (00:00 to 23:59). Choose your own names, with lowercase letters a-z and hyphens.
# Each part lasts until the next one starts. The last one lasts past midnight until the first one starts.
# Each name selects the variant of greeting-timed and of greeting-timed-nameless with that name, or else the
# variant with the star.
day-periods = morning 05:00, afternoon 12:00, evening 18:00

# The name of the language in the language itself, as in a list of languages.
language-name = English

# The name of the language in English, for developers. Use the name of CLDR, as in "Brazilian Portuguese" or "Swahili".
language-name-english = English
