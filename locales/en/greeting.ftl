# A greeting for any time of day, neither stiff nor slangy.
# Write it as a native writer would: the mark between the greeting and the name,
# the mark at the end, the honorific and its place are all yours.
# Variables:
#   $name (String) - the name of the person greeted, printed as it was sent.
greeting = Hello, { $name }!

# The language's own name for itself, as it would stand alone in a list of languages.
language-name = English
