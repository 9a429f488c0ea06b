page-title = Begrüßungen in Ihrer Sprache
page-introduction = Geben Sie einen Namen ein, wählen Sie eine Sprache und lesen Sie die Begrüßung.

page-name = Name
page-name-example = Lena
page-language = Sprache
page-language-none = Keine passende Sprache
page-time = Uhrzeit
page-time-any = Beliebig
page-time-now = Jetzt
page-formality = Anredeform
page-formality-neutral = Neutral
page-formality-formal = Förmlich
page-formality-casual = Locker
page-submit = Begrüßen

page-copy = Kopieren
page-copied = Kopiert
page-unreachable = Der Dienst ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.
