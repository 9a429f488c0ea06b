greeting = ሰላም፣ { $name }!

# One greeting all day: those of the hour show gender even in the polite form (ሓዲርኩም, ሓዲርክን).
greeting-timed = ሰላም፣ { $name }!

language-name = ትግርኛ
