page-title = Tervitused teie keeles
page-introduction = Sisestage nimi, valige keel ja lugege tervitust.

page-name = Nimi
page-name-example = Liisa
page-language = Keel
page-language-none = Sobivat keelt pole
page-time = Kellaaeg
page-time-any = Mis tahes
page-time-now = Praegu
page-formality = Pöördumisviis
page-formality-neutral = Neutraalne
page-formality-formal = Ametlik
page-formality-casual = Sõbralik
page-submit = Tervita

page-copy = Kopeeri
page-copied = Kopeeritud
page-unreachable = Teenus pole kättesaadav. Kontrollige ühendust ja proovige uuesti.
