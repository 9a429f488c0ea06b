page-title = Begroetingen in je eigen taal
page-introduction = Typ een naam, kies een taal en lees de begroeting.

page-name = Naam
page-name-example = Sanne
page-language = Taal
page-language-none = Geen overeenkomende taal
page-time = Tijdstip
page-time-any = Elk tijdstip
page-time-now = Nu
page-formality = Aanspreekvorm
page-formality-neutral = Neutraal
page-formality-formal = Formeel
page-formality-casual = Informeel
page-submit = Begroeten

page-copy = Kopiëren
page-copied = Gekopieerd
page-unreachable = De dienst is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.
