page-title = Hilsener på språket ditt
page-introduction = Skriv inn et navn, velg et språk og les hilsenen.

page-name = Navn
page-name-example = Nora
page-language = Språk
page-language-none = Ingen samsvarende språk
page-time = Tidspunkt
page-time-any = Når som helst
page-time-now = Nå
page-formality = Tiltaleform
page-formality-neutral = Nøytral
page-formality-formal = Formell
page-formality-casual = Uformell
page-submit = Hils

page-copy = Kopier
page-copied = Kopiert
page-unreachable = Tjenesten kan ikke nås. Kontroller tilkoblingen og prøv igjen.
