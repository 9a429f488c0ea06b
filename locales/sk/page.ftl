page-title = Pozdravy vo vašom jazyku
page-introduction = Zadajte meno, vyberte jazyk a prečítajte si pozdrav.

page-name = Meno
page-name-example = Jana
page-language = Jazyk
page-language-none = Jazyk sa nenašiel
page-time = Čas
page-time-any = Kedykoľvek
page-time-now = Teraz
page-formality = Formálnosť
page-formality-neutral = Neutrálne
page-formality-formal = Formálne
page-formality-casual = Neformálne
page-submit = Pozdraviť

page-copy = Kopírovať
page-copied = Skopírované
page-unreachable = Služba nie je dostupná. Skontrolujte pripojenie a skúste to znova.
