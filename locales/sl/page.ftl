page-title = Pozdravi v vašem jeziku
page-introduction = Vnesite ime, izberite jezik in preberite pozdrav.

page-name = Ime
page-name-example = Maja
page-language = Jezik
page-language-none = Ni ustreznega jezika
page-time = Čas
page-time-any = Kadar koli
page-time-now = Zdaj
page-formality = Oblika nagovora
page-formality-neutral = Nevtralna
page-formality-formal = Uradna
page-formality-casual = Sproščena
page-submit = Pozdravi

page-copy = Kopiraj
page-copied = Kopirano
page-unreachable = Storitev ni dosegljiva. Preverite povezavo in poskusite znova.
