page-title = Pozdravi na vašem jeziku
page-introduction = Unesite ime, izaberite jezik i pročitajte pozdrav.

page-name = Ime
page-name-example = Jelena
page-language = Jezik
page-language-none = Nema odgovarajućeg jezika
page-time = Doba dana
page-time-any = Bilo koje
page-time-now = Sada
page-formality = Način obraćanja
page-formality-neutral = Neutralan
page-formality-formal = Formalan
page-formality-casual = Neformalan
page-submit = Pozdravi

page-copy = Kopiraj
page-copied = Kopirano
page-unreachable = Usluga nije dostupna. Proverite vezu i pokušajte ponovo.
