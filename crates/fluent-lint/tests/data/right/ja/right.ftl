-brand = Aurora
-engine = { $case ->
   *[nominative] エンジン
    [locative] エンジン
}
plain = これは文です
one-word = これは文です
empty = { "" }
spaces = { "\u0020" }これは文です{ "\u0020" }
literals = { "{" } { "}" } { "\"" } { "\\" } { "\u00A0" } { "\U01F602" } これは文です
marks = # * [ . - これは文です
no-call = (これは文です) = a+b=c
address = https://example.com/?a=b&c=d
style = width: 42em;
key = Ctrl+Shift+K
markup = <a href="/">これは文です</a> <b>これは文です</b><br/>
less = 3 < 4 > 2
lines =
    これは文です

      これは文です
lines-from-the-first = これは文です
    これは文です
no-space = これは文です
    .title = これは文です
variable = 「{ $name }」 これは文です { $site }
without-spaces = { $name } これは文です
with-lines = { $name } これは文です
nested-placeables = { { $name } } これは文です
other-name = { $name } これは文です
    .title = { $name } これは文です
    .accesskey = B
numbers = { 5 } { -3.14 } { NUMBER(5) } { NUMBER($count, minimumFractionDigits: 2) }
plural = { $count ->
    [0] これは文です
   *[other] { $count } これは文です
}
plural-in-text = これは文です { $count ->
    [0] これは文です
   *[other] { $count } これは文です
} これは文です
plural-of-decimals = { NUMBER($count, minimumFractionDigits: 1) } これは文です
ordinal = これは文です { $rank }
nested = { $gender ->
    [female] { $count ->
        [0] これは文です
       *[other] { $count } これは文です
    }
   *[male] { $count ->
        [0] これは文です
       *[other] { $count } これは文です
    }
}
two-plurals = { $count ->
    [0] これは文です
   *[other] { $count } これは文です
} { $folders ->
    [0] これは文です
   *[other] { $folders } これは文です
}
attributes-only =
    .label = これは文です
    .tooltip = これは文です
references = { plain } { attributes-only.label } { -brand } { -engine(case: "locative") }
refers-with-variable = { variable } これは文です
by-attribute = { -brand } これは文です
