# No space before the exclamation mark: print often has one, as in French, but most translations of software have none.
greeting = { $formality ->
    [formal] Demat deoc’h { $name }!
    [casual] Salud { $name }!
   *[neutral] Demat { $name }!
}

greeting-nameless = { $formality ->
    [formal] Demat deoc’h!
    [casual] Salud!
   *[neutral] Demat!
}

# "Demat" is said all day; "Noz vat" is mostly a farewell.
greeting-timed = { $formality ->
    [formal] Demat deoc’h { $name }!
    [casual] Salud { $name }!
   *[neutral] Demat { $name }!
}

greeting-timed-nameless = { $formality ->
    [formal] Demat deoc’h!
    [casual] Salud!
   *[neutral] Demat!
}

language-name = brezhoneg
language-name-english = Breton
