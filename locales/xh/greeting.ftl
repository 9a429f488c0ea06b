# Singular, at any hour (molweni is to several people).
greeting = Molo, { $name }!

greeting-nameless = Molo!

greeting-timed = Molo, { $name }!

greeting-timed-nameless = Molo!

language-name = IsiXhosa
language-name-english = Xhosa
