page-title = Saluturi în limba dumneavoastră
page-introduction = Introduceți un nume, alegeți o limbă și citiți salutul.

page-name = Nume
page-name-example = Ioana
page-language = Limbă
page-language-none = Nu s-a găsit nicio limbă
page-time = Oră
page-time-any = Oricând
page-time-now = Acum
page-formality = Nivel de formalitate
page-formality-neutral = Neutru
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Salută

page-copy = Copiază
page-copied = Copiat
page-unreachable = Serviciul nu poate fi accesat. Verificați conexiunea și încercați din nou.
