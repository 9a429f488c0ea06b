# The vocative (a + lenition) cannot be formed from any name: the comma sets the name apart as it is.
greeting = Halò, { $name }!

greeting-nameless = Halò!

# "Oidhche mhath" is a farewell: the greeting for any time serves at night.
greeting-timed = { $period ->
    [madainn] Madainn mhath, { $name }!
    [feasgar] Feasgar math, { $name }!
   *[oidhche] Halò, { $name }!
}

greeting-timed-nameless = { $period ->
    [madainn] Madainn mhath!
    [feasgar] Feasgar math!
   *[oidhche] Halò!
}

day-periods = madainn 05:00, feasgar 12:00, oidhche 22:00

language-name = Gàidhlig
language-name-english = Scottish Gaelic
