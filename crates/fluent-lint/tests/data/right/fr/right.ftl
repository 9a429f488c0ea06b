-brand = Aurora
-engine = { $case ->
   *[nominative] moteur
    [locative] moteur
}
plain = le texte est là
one-word = le texte est là
empty = { "" }
spaces = { "\u0020" }le texte est là{ "\u0020" }
literals = { "{" } { "}" } { "\"" } { "\\" } { "\u00A0" } { "\U01F602" } le texte est là
marks = # * [ . - le texte est là
no-call = (le texte est là) = a+b=c
address = https://example.com/?a=b&c=d
style = width: 42em;
key = Ctrl+Shift+K
markup = <a href="/">le texte est là</a> <b>le texte est là</b><br/>
less = 3 < 4 > 2
lines =
    le texte est là

      le texte est là
lines-from-the-first = le texte est là
    le texte est là
no-space = le texte est là
    .title = le texte est là
variable = « { $name } » le texte est là { $site }
without-spaces = { $name } le texte est là
with-lines = { $name } le texte est là
nested-placeables = { { $name } } le texte est là
other-name = { $name } le texte est là
    .title = { $name } le texte est là
    .accesskey = B
numbers = { 5 } { -3.14 } { NUMBER(5) } { NUMBER($count, minimumFractionDigits: 2) }
plural = { $count ->
    [0] le texte est là
    [one] le texte est là
   *[other] { $count } le texte est là
}
plural-in-text = le texte est là { $count ->
    [0] le texte est là
    [one] le texte est là
   *[other] { $count } le texte est là
} le texte est là
plural-of-decimals = { NUMBER($count, minimumFractionDigits: 1) } le texte est là
ordinal = { NUMBER($rank, type: "ordinal") ->
    [one] { $rank } le texte est là
   *[other] { $rank } le texte est là
}
nested = { $gender ->
    [female] { $count ->
        [0] le texte est là
        [one] le texte est là
       *[other] { $count } le texte est là
    }
   *[male] { $count ->
        [0] le texte est là
        [one] le texte est là
       *[other] { $count } le texte est là
    }
}
two-plurals = { $count ->
    [0] le texte est là
    [one] le texte est là
   *[other] { $count } le texte est là
} { $folders ->
    [0] le texte est là
    [one] le texte est là
   *[other] { $folders } le texte est là
}
attributes-only =
    .label = le texte est là
    .tooltip = le texte est là
references = { plain } { attributes-only.label } { -brand } { -engine(case: "locative") }
refers-with-variable = { variable } le texte est là
by-attribute = { -brand } le texte est là
