page-title = Hilsner på dit sprog
page-introduction = Skriv et navn, vælg et sprog, og læs hilsenen.

page-name = Navn
page-name-example = Ida
page-language = Sprog
page-language-none = Intet matchende sprog
page-time = Tidspunkt
page-time-any = Når som helst
page-time-now = Nu
page-formality = Tiltaleform
page-formality-neutral = Neutral
page-formality-formal = Formel
page-formality-casual = Uformel
page-submit = Hils

page-copy = Kopiér
page-copied = Kopieret
page-unreachable = Tjenesten kan ikke nås. Kontrollér forbindelsen, og prøv igen.
