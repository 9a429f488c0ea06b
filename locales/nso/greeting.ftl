# Respectful, at any hour.
greeting = Thobela, { $name }!

greeting-nameless = Thobela!

greeting-timed = Thobela, { $name }!

greeting-timed-nameless = Thobela!

language-name = Sesotho sa Leboa
language-name-english = Northern Sotho
