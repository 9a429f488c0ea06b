page-title = Hälsningar på ditt språk
page-introduction = Skriv ett namn, välj ett språk och läs hälsningen.

page-name = Namn
page-name-example = Maja
page-language = Språk
page-language-none = Inget matchande språk
page-time = Tid på dygnet
page-time-any = När som helst
page-time-now = Nu
page-formality = Tilltalsform
page-formality-neutral = Neutral
page-formality-formal = Formell
page-formality-casual = Informell
page-submit = Hälsa

page-copy = Kopiera
page-copied = Kopierat
page-unreachable = Det går inte att nå tjänsten. Kontrollera anslutningen och försök igen.
