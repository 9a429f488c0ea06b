page-title = Pozdravy vo vašom jazyku
page-introduction = Zadajte meno, vyberte jazyk a prečítajte si pozdrav.

page-name = Meno
page-name-example = Jana
page-language = Jazyk
page-language-none = Žiadny zodpovedajúci jazyk
page-time = Čas
page-time-any = Kedykoľvek
page-time-now = Teraz
page-formality = Spôsob oslovenia
page-formality-neutral = Neutrálny
page-formality-formal = Formálny
page-formality-casual = Neformálny
page-submit = Pozdraviť

page-copy = Kopírovať
page-copied = Skopírované
page-unreachable = Služba nie je dostupná. Skontrolujte pripojenie a skúste to znova.
