greeting = খুরুমজরি, { $name }!

greeting-nameless = খুরুমজরি!

greeting-timed = খুরুমজরি, { $name }!

greeting-timed-nameless = খুরুমজরি!

language-name = মৈতৈলোন্
language-name-english = Manipuri
