greeting = ສະບາຍດີ { $name }!

greeting-nameless = ສະບາຍດີ!

greeting-timed = ສະບາຍດີ { $name }!

greeting-timed-nameless = ສະບາຍດີ!

language-name = ລາວ
language-name-english = Lao
