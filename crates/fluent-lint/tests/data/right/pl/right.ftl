-brand = Aurora
-engine = { $case ->
   *[nominative] silnik
    [locative] silnik
}
plain = tu jest tekst
one-word = tu jest tekst
empty = { "" }
spaces = { "\u0020" }tu jest tekst{ "\u0020" }
literals = { "{" } { "}" } { "\"" } { "\\" } { "\u00A0" } { "\U01F602" } tu jest tekst
marks = # * [ . - tu jest tekst
no-call = (tu jest tekst) = a+b=c
address = https://example.com/?a=b&c=d
style = width: 42em;
key = Ctrl+Shift+K
markup = <a href="/">tu jest tekst</a> <b>tu jest tekst</b><br/>
less = 3 < 4 > 2
lines =
    tu jest tekst

      tu jest tekst
lines-from-the-first = tu jest tekst
    tu jest tekst
no-space = tu jest tekst
    .title = tu jest tekst
variable = „{ $name }” tu jest tekst { $site }
without-spaces = { $name } tu jest tekst
with-lines = { $name } tu jest tekst
nested-placeables = { { $name } } tu jest tekst
other-name = { $name } tu jest tekst
    .title = { $name } tu jest tekst
    .accesskey = B
numbers = { 5 } { -3.14 } { NUMBER(5) } { NUMBER($count, minimumFractionDigits: 2) }
plural = { $count ->
    [one] tu jest tekst
    [few] { $count } tu jest tekst
   *[many] { $count } tu jest tekst
}
plural-in-text = tu jest tekst { $count ->
    [one] tu jest tekst
    [few] { $count } tu jest tekst
   *[many] { $count } tu jest tekst
} tu jest tekst
plural-of-decimals = { NUMBER($count, minimumFractionDigits: 1) } tu jest tekst
ordinal = tu jest tekst { $rank }
nested = { $gender ->
    [female] { $count ->
        [one] tu jest tekst
        [few] { $count } tu jest tekst
       *[many] { $count } tu jest tekst
    }
   *[male] { $count ->
        [one] tu jest tekst
        [few] { $count } tu jest tekst
       *[many] { $count } tu jest tekst
    }
}
two-plurals = { $count ->
    [one] tu jest tekst
    [few] { $count } tu jest tekst
   *[many] { $count } tu jest tekst
} { $folders ->
    [one] tu jest tekst
    [few] { $folders } tu jest tekst
   *[many] { $folders } tu jest tekst
}
attributes-only =
    .label = tu jest tekst
    .tooltip = tu jest tekst
references = { plain } { attributes-only.label } { -brand } { -engine(case: "locative") }
refers-with-variable = { variable } tu jest tekst
by-attribute = { -brand } tu jest tekst
