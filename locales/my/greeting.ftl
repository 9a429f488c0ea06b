# No ခင်ဗျာ, ရှင် (they tell the gender of the speaker). One greeting all day.
greeting = မင်္ဂလာပါ { $name }

greeting-nameless = မင်္ဂလာပါ

greeting-timed = မင်္ဂလာပါ { $name }

greeting-timed-nameless = မင်္ဂလာပါ

language-name = မြန်မာ
language-name-english = Burmese
