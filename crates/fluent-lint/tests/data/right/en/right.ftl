### Everything that Fluent has, written rightly. It costs $5 to say $USD here.
###
### $site (String) - the name of the site, in all of its messages

# A term, with an attribute that only other messages read.
-brand = Aurora
    .starts-with = vowel

-engine = { $case ->
   *[nominative] Gecko engine
    [lower] gecko engine
}

## Texts

plain = Hello there, everybody
one-word = Menu
empty = { "" }
# Spaces before and after the text, which are part of it.
spaces = { " " }between spaces{ " " }
literals = A brace, { "{" }, its fellow, { "}" }, a quotation mark, { "\"" }, a backslash, { "\\" }, a no-break{ "\u00A0" }space and a face: { "\U01F602" }
marks = # is no comment here, * no star, [ no variant, . no attribute, and - no term
no-call = Not a call (really), nor = a message; a+b=c
address = https://example.com/?a=b&c=d
style = width: 42em;
key = Ctrl+Shift+K
markup = Read the <a href="/terms">terms</a>, then <b>agree</b><br/>
less = 3 < 4 > 2
lines =
    The first line,
    the second one,

    the fourth one after an empty one
      and one with two more spaces
{ "" }  in the first column, { "[" }one] and
    { "*" }a star, { "." }a dot, after which it ends
lines-from-the-first = The first line stands here,
  and the second one below
no-space=It is well without spaces
  .title=As here

## Variables

# $name (String) - who is greeted
variable = Hello, { $name }, and welcome to { $site }!
# $name (String) - who is greeted
without-spaces = {$name} is here
# $name (String) - who is greeted
with-lines = {
    $name
} is here
# $name (String) - who is greeted
nested-placeables = { { { $name } } } is here
# $name (String) - who is greeted
other-name = Bye, { $name }
    .title = A title for { $name }
    .accesskey = B

## Numbers

# $count (Number) - how many files
numbers = { 5 }, { -3.14 }, { NUMBER(5) }, { NUMBER($count, minimumFractionDigits: 2) }, { NUMBER( $count , type : "cardinal" , ) }
# $count (Number) - how many files
plural = { $count ->
    [one] One file is here
   *[other] { $count } files are here
}
# $count (Number) - how many files
plural-in-text = There {
    $count ->
        [0] are no files
        [one] is one file
       *[other] are { $count } files
    } in the folder
# $count (Number) - how many files
plural-of-decimals = { NUMBER($count, minimumFractionDigits: 1) ->
    [0.0] Nothing at all
   *[other] { NUMBER($count, minimumFractionDigits: 1) } kilometres from here
}
# $rank (Number) - which one it is
ordinal = { NUMBER($rank, type: "ordinal") ->
    [one] The { $rank }st try
    [two] The { $rank }nd try
    [few] The { $rank }rd try
   *[other] The { $rank }th try
}
# $count (Number) - how many photos
# $gender (String) - whose photos: "male", "female" or "unknown"
nested = { $gender ->
    [male] { $count ->
        [one] He shared a photo
       *[other] He shared { $count } photos
    }
    [female] { $count ->
        [one] She shared a photo
       *[other] She shared { $count } photos
    }
   *[unknown] { $count ->
        [one] They shared a photo
       *[other] They shared { $count } photos
    }
}
# $count (Number) - how many files
# $folders (Number) - in how many folders
two-plurals = { $count ->
    [one] One file
   *[other] { $count } files
} in { $folders ->
    [one] one folder
   *[other] { $folders } folders
}

## References

attributes-only =
    .label = A label
    .tooltip = A tooltip that says more
references = { plain } – { attributes-only.label } – { -brand } – { -engine(case: "lower") }
refers-with-variable = “{ variable }” they said
by-attribute = { -brand.starts-with ->
    [vowel] an { -brand } window
   *[consonant] a { -brand } window
}
