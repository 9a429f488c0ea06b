page-title = Begroetings in jou taal
page-introduction = Tik ’n naam, kies ’n taal en lees die begroeting.

page-name = Naam
page-name-example = Elize
page-language = Taal
page-language-none = Geen ooreenstemmende taal
page-time = Tyd van die dag
page-time-any = Enige tyd
page-time-now = Nou
page-formality = Aanspreekvorm
page-formality-neutral = Neutraal
page-formality-formal = Formeel
page-formality-casual = Informeel
page-submit = Groet

page-copy = Kopieer
page-copied = Gekopieer
page-unreachable = Die diens kan nie bereik word nie. Kontroleer die verbinding en probeer weer.
