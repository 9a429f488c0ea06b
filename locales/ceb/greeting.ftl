greeting = Kumusta, { $name }!

greeting-nameless = Kumusta!

greeting-timed = { $period ->
    [buntag] Maayong buntag, { $name }!
    [udto] Maayong udto, { $name }!
    [hapon] Maayong hapon, { $name }!
   *[gabii] Maayong gabii, { $name }!
}

greeting-timed-nameless = { $period ->
    [buntag] Maayong buntag!
    [udto] Maayong udto!
    [hapon] Maayong hapon!
   *[gabii] Maayong gabii!
}

day-periods = buntag 05:00, udto 12:00, hapon 13:00, gabii 18:00

language-name = Cebuano
language-name-english = Cebuano
