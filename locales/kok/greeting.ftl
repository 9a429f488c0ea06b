greeting = नमस्कार { $name }!

greeting-timed = नमस्कार { $name }!

language-name = कोंकणी
