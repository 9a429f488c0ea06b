# Singular, at any hour (sanibonani is to several people).
greeting = Sawubona, { $name }!

greeting-timed = Sawubona, { $name }!

language-name = isiZulu
