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
greeting = { $formality ->
    [casual] Hi, { $name }!
   *[formal] Hello, { $name }!
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
greeting-timed = { $period ->
    [morning] Good morning, { $name }!
    [evening] Good evening, { $name }!
   *[afternoon] Good afternoon, { $name }!
}

# How your language divides the day for greeting-timed. This text is never shown. The service uses it to
# choose the $period. Leave it out if your language divides the day as English does.
# List the parts in the order of their start times, separated by commas. Each part is a name, a space, and
# the start time HH:MM (00:00 to 23:59). Choose your own names, with lowercase letters a-z and hyphens.
# Each part lasts until the next one starts. The last one lasts past midnight until the first one starts.
# Each name selects the variant of greeting-timed with that name, or else the variant with the star.
day-periods = morning 05:00, afternoon 12:00, evening 18:00

# The name of the language in the language itself, as in a list of languages.
language-name = English
