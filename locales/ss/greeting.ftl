# Singular, at any hour (sanibonani is to several people).
greeting = Sawubona, { $name }!

greeting-nameless = Sawubona!

greeting-timed = Sawubona, { $name }!

greeting-timed-nameless = Sawubona!

language-name = siSwati
language-name-english = Swati
