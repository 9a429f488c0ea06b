# A greeting for any time of day.
# Write it as a native writer would: the mark between the greeting and the name,
# the mark at the end, the honorific and its place are all yours.
# Where your language greets everybody in one way, drop the selector: greeting = Hello, { $name }!
# Variables:
#   $name (String) - the name of the person greeted, printed as it was sent: it cannot be inflected.
#       It stands once in every variant.
#   $formality (String) - how the person is to be addressed: "formal" (politely, as a stranger or a
#       customer), "casual" (as a friend), or "neutral" where the caller did not say. The variant with the
#       star serves all that has no variant of its own, so it must be right for anybody: neither stiff
#       nor slangy, and without the gender of the person greeted. Its name is [formal] or [casual] where
#       it serves that one too, [neutral] where both have variants of their own.
greeting = { $formality ->
    [casual] Hi, { $name }!
   *[formal] Hello, { $name }!
}

# A greeting that fits the part of the day. It is said on meeting, even late at night: never a farewell
# such as "Good night". Tell apart only what your language tells apart; where it has one greeting for the
# whole day, write that one without a selector.
# Variables:
#   $name (String) - the name of the person greeted, printed as it was sent.
#   $period (String) - the part of the day: one of the names in your own day-periods below; where you
#       leave those out, one of the English ones: "morning", "afternoon", "evening".
#   $formality (String) - as in greeting: "formal", "casual" or "neutral". Use it only where the
#       greeting of a part of the day is too stiff among friends, or too casual among strangers.
greeting-timed = { $period ->
    [morning] Good morning, { $name }!
    [evening] Good evening, { $name }!
   *[afternoon] Good afternoon, { $name }!
}

# How your language divides the day for greeting-timed. This is not shown to anybody: it tells the service
# which $period to choose. Leave it out where your language divides the day as English does.
# Write the parts in the order in which they begin, with a comma between them: a name of your own choice
# in small letters a-z and hyphens, a space, and the hour HH:MM (00:00 to 23:59) at which the part begins.
# Each part lasts until the next one; the last one lasts over midnight until the first one begins.
# Each name stands for a variant of greeting-timed; the variant with the star serves the others.
day-periods = morning 05:00, afternoon 12:00, evening 18:00

# The language's own name for itself, as it would stand alone in a list of languages.
language-name = English
