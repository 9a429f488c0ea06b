greeting = ສະບາຍດີ { $name }!

greeting-timed = ສະບາຍດີ { $name }!

language-name = ລາວ
