# Singular, at any hour (molweni is to several people).
greeting = Molo, { $name }!

greeting-timed = Molo, { $name }!

language-name = IsiXhosa
