# The vocative (a + lenition) cannot be formed from any name: the comma sets the name apart as it is.
greeting = { $formality ->
    [casual] Haigh, { $name }!
   *[formal] Dia duit, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Haigh!
   *[formal] Dia duit!
}

# "Oíche mhaith" is a farewell: the greeting for any time serves at night.
greeting-timed = { $period ->
    [maidin] Maidin mhaith, { $name }!
    [trathnona] Tráthnóna maith, { $name }!
   *[oiche] { $formality ->
        [casual] Haigh, { $name }!
       *[formal] Dia duit, { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [maidin] Maidin mhaith!
    [trathnona] Tráthnóna maith!
   *[oiche] { $formality ->
        [casual] Haigh!
       *[formal] Dia duit!
    }
}

day-periods = maidin 05:00, trathnona 12:00, oiche 22:00

language-name = Gaeilge
language-name-english = Irish
