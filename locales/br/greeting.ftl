greeting = { $formality ->
    [formal] Demat deoc’h { $name }!
    [casual] Salud { $name }!
   *[neutral] Demat { $name }!
}

# "Demat" is said all day; "Noz vat" is mostly a farewell.
greeting-timed = { $formality ->
    [formal] Demat deoc’h { $name }!
    [casual] Salud { $name }!
   *[neutral] Demat { $name }!
}

language-name = brezhoneg
