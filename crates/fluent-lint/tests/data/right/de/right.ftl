# Wörter haben Fälle, wie jede Sprache sie hat: andere als im Englischen.
-brand = { $case ->
   *[nominative] Aurora
    [genitive] Auroras
}
    .gender = feminine
-engine = { $case ->
   *[nominative] Gecko-Maschine
    [dative] der Gecko-Maschine
}
# Das braucht nur diese Sprache.
-window = Fenster

plain = Hallo miteinander
one-word = Menu
empty = { "" }
spaces = { " " }zwischen Leerzeichen{ " " }
literals = Eine Klammer, { "{" }, ihr Gegenstück, { "}" }, ein Zeichen, { "\"" }, ein Schrägstrich, { "\\" }, ein festes{ "\u00A0" }Leerzeichen, ein Gesicht: { "\U01F602" }
marks = # ist hier kein Kommentar, * kein Stern, [ keine Variante, . kein Attribut
no-call = Kein Aufruf (wirklich), keine = Meldung; a+b=c
address = https://example.com/?a=b&c=d
style = width: 42em;
key = Strg+Umschalt+K
markup = <b>Stimmen</b> Sie den <a href="/de/terms">Bedingungen</a> zu<br/>
less = 3 < 4 > 2
lines = Alles in einer Zeile, das ist auch erlaubt
lines-from-the-first =
    Die erste Zeile,
    und die zweite darunter
no-space = Es geht auch mit Leerzeichen
    .title = Wie hier

variable = Willkommen bei { $site }, { $name }!
without-spaces = { $name } ist da
with-lines = { $name } ist da
nested-placeables = { $name } ist da
other-name = Tschüss, { $name }
    .accesskey = T
    .title = Ein Titel für { $name }

numbers = { 5 }, { -3.14 }, { NUMBER(5) }, { NUMBER($count, minimumFractionDigits: 2) }, { $count }
plural =
    { $count ->
        [one] Eine Datei ist hier
       *[other] { $count } Dateien sind hier
    }
plural-in-text = { $count ->
    [0] Im Ordner ist nichts
    [1] Im Ordner ist eine Datei
   *[other] Im Ordner sind { $count } Dateien
}
plural-of-decimals = Noch { NUMBER($count, minimumFractionDigits: 1) } Kilometer
ordinal = Der { $rank }. Versuch
nested = { $gender ->
    [male] Er hat Fotos geteilt: { $count }
   *[unknown] Geteilte Fotos: { $count }
}
two-plurals = { $folders ->
    [one] { $count ->
        [one] Eine Datei in einem Ordner
       *[other] { $count } Dateien in einem Ordner
    }
   *[other] { $count ->
        [one] Eine Datei in { $folders } Ordnern
       *[other] { $count } Dateien in { $folders } Ordnern
    }
}

attributes-only =
    .label = Ein Schild
    .tooltip = Ein Hinweis, der mehr sagt
references = { attributes-only.label } – { plain } – { -brand(case: "genitive") } – { -engine(case: "dative") }
refers-with-variable = „{ variable }“, sagten sie
by-attribute = { -brand.gender ->
    [masculine] ein
   *[feminine] eine
} { -brand } im { -window }
