greeting = नमस्कार { $name }!

greeting-nameless = नमस्कार!

greeting-timed = नमस्कार { $name }!

greeting-timed-nameless = नमस्कार!

language-name = कोंकणी
language-name-english = Konkani
