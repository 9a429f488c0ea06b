page-title = Hilsner på dit sprog
page-introduction = Skriv et navn, vælg et sprog, og læs hilsenen.

page-name = Navn
page-name-example = Ida
page-language = Sprog
page-language-none = Ingen sprog fundet
page-time = Tidspunkt
page-time-any = Når som helst
page-time-now = Nu
page-formality = Formalitetsniveau
page-formality-neutral = Neutralt
page-formality-formal = Formelt
page-formality-casual = Uformelt
page-submit = Hils

page-copy = Kopiér
page-copied = Kopieret
page-unreachable = Tjenesten kan ikke nås. Kontrollér forbindelsen, og prøv igen.
