# No ခင်ဗျာ, ရှင် (they tell the gender of the speaker). One greeting all day.
greeting = မင်္ဂလာပါ { $name }

greeting-timed = မင်္ဂလာပါ { $name }

language-name = မြန်မာ
