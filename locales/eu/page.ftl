page-title = Agurrak zure hizkuntzan
page-introduction = Idatzi izen bat, aukeratu hizkuntza bat eta irakurri agurra.

page-name = Izena
page-name-example = Ane
page-language = Hizkuntza
page-language-none = Ez dago bat datorren hizkuntzarik
page-time = Ordua
page-time-any = Edozein ordu
page-time-now = Orain
page-formality = Tratamendua
page-formality-neutral = Neutroa
page-formality-formal = Formala
page-formality-casual = Lagunartekoa
page-submit = Agurtu

page-copy = Kopiatu
page-copied = Kopiatuta
page-unreachable = Ezin da zerbitzuarekin konektatu. Egiaztatu konexioa eta saiatu berriro.
