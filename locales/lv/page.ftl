page-title = Sveicieni jūsu valodā
page-introduction = Ievadiet vārdu, izvēlieties valodu un izlasiet sveicienu.

page-name = Vārds
page-name-example = Ilze
page-language = Valoda
page-language-none = Nav atbilstošas valodas
page-time = Diennakts laiks
page-time-any = Jebkurš
page-time-now = Tagad
page-formality = Uzrunas forma
page-formality-neutral = Neitrāla
page-formality-formal = Oficiāla
page-formality-casual = Draudzīga
page-submit = Sveicināt

page-copy = Kopēt
page-copied = Nokopēts
page-unreachable = Pakalpojums nav sasniedzams. Pārbaudiet savienojumu un mēģiniet vēlreiz.
