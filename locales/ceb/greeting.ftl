greeting = Kumusta, { $name }!

greeting-timed = { $period ->
    [buntag] Maayong buntag, { $name }!
    [udto] Maayong udto, { $name }!
    [hapon] Maayong hapon, { $name }!
   *[gabii] Maayong gabii, { $name }!
}

day-periods = buntag 05:00, udto 12:00, hapon 13:00, gabii 18:00

language-name = Cebuano
