# At any hour; respectful to one person, too.
greeting = Lotjhani, { $name }!

greeting-nameless = Lotjhani!

greeting-timed = Lotjhani, { $name }!

greeting-timed-nameless = Lotjhani!

language-name = isiNdebele
language-name-english = South Ndebele
