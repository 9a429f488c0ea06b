greeting = ሰላም፣ { $name }!

greeting-nameless = ሰላም!

# One greeting all day: those of the hour show gender even in the polite form (ሓዲርኩም, ሓዲርክን).
greeting-timed = ሰላም፣ { $name }!

greeting-timed-nameless = ሰላም!

language-name = ትግርኛ
language-name-english = Tigrinya
