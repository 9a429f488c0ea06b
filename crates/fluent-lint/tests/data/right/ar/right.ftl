-brand = Aurora
-engine = { $case ->
   *[nominative] محرك
    [locative] محرك
}
plain = هذا نص
one-word = هذا نص
empty = { "" }
spaces = { "\u0020" }هذا نص{ "\u0020" }
literals = { "{" } { "}" } { "\"" } { "\\" } { "\u00A0" } { "\U01F602" } هذا نص
marks = # * [ . - هذا نص
no-call = (هذا نص) = a+b=c
address = https://example.com/?a=b&c=d
style = width: 42em;
key = Ctrl+Shift+K
markup = <a href="/">هذا نص</a> <b>هذا نص</b><br/>
less = 3 < 4 > 2
lines =
    هذا نص

      هذا نص
lines-from-the-first = هذا نص
    هذا نص
no-space = هذا نص
    .title = هذا نص
variable = ⁨{ $name }⁩ هذا نص { $site }
without-spaces = { $name } هذا نص
with-lines = { $name } هذا نص
nested-placeables = { { $name } } هذا نص
other-name = { $name } هذا نص
    .title = { $name } هذا نص
    .accesskey = B
numbers = { 5 } { -3.14 } { NUMBER(5) } { NUMBER($count, minimumFractionDigits: 2) }
plural = { $count ->
    [zero] هذا نص
    [one] هذا نص
    [two] هذا نص
    [few] { $count } هذا نص
    [many] { $count } هذا نص
   *[other] { $count } هذا نص
}
plural-in-text = هذا نص { $count ->
    [zero] هذا نص
    [one] هذا نص
    [two] هذا نص
    [few] { $count } هذا نص
    [many] { $count } هذا نص
   *[other] { $count } هذا نص
} هذا نص
plural-of-decimals = { NUMBER($count, minimumFractionDigits: 1) } هذا نص
ordinal = هذا نص { $rank }
nested = { $gender ->
    [female] { $count ->
        [zero] هذا نص
        [one] هذا نص
        [two] هذا نص
        [few] { $count } هذا نص
        [many] { $count } هذا نص
       *[other] { $count } هذا نص
    }
   *[male] { $count ->
        [zero] هذا نص
        [one] هذا نص
        [two] هذا نص
        [few] { $count } هذا نص
        [many] { $count } هذا نص
       *[other] { $count } هذا نص
    }
}
two-plurals = { $count ->
    [zero] هذا نص
    [one] هذا نص
    [two] هذا نص
    [few] { $count } هذا نص
    [many] { $count } هذا نص
   *[other] { $count } هذا نص
} { $folders ->
    [zero] هذا نص
    [one] هذا نص
    [two] هذا نص
    [few] { $folders } هذا نص
    [many] { $folders } هذا نص
   *[other] { $folders } هذا نص
}
attributes-only =
    .label = هذا نص
    .tooltip = هذا نص
references = { plain } { attributes-only.label } { -brand } { -engine(case: "locative") }
refers-with-variable = { variable } هذا نص
by-attribute = { -brand } هذا نص
