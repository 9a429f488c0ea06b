page-title = Köszöntések az Ön nyelvén
page-introduction = Írjon be egy nevet, válasszon nyelvet, és olvassa el a köszöntést.

page-name = Név
page-name-example = Eszter
page-language = Nyelv
page-language-none = Nincs találat
page-time = Időpont
page-time-any = Bármikor
page-time-now = Most
page-formality = Megszólítás
page-formality-neutral = Semleges
page-formality-formal = Formális
page-formality-casual = Közvetlen
page-submit = Köszöntés

page-copy = Másolás
page-copied = Másolva
page-unreachable = A szolgáltatás nem érhető el. Ellenőrizze a kapcsolatot, majd próbálja újra.
