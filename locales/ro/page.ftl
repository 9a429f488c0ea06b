page-title = Saluturi în limba dumneavoastră
page-introduction = Introduceți un nume, alegeți o limbă și citiți salutul.

page-name = Nume
page-name-example = Ioana
page-language = Limbă
page-language-none = Nicio limbă nu corespunde
page-time = Oră
page-time-any = Oricând
page-time-now = Acum
page-formality = Formă de adresare
page-formality-neutral = Neutră
page-formality-formal = Formală
page-formality-casual = Informală
page-submit = Salută

page-copy = Copiază
page-copied = Copiat
page-unreachable = Serviciul nu poate fi accesat. Verificați conexiunea și încercați din nou.
