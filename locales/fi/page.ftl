page-title = Tervehdyksiä omalla kielelläsi
page-introduction = Kirjoita nimi, valitse kieli ja lue tervehdys.

page-name = Nimi
page-name-example = Aino
page-language = Kieli
page-language-none = Ei vastaavaa kieltä
page-time = Kellonaika
page-time-any = Milloin tahansa
page-time-now = Nyt
page-formality = Puhuttelutapa
page-formality-neutral = Neutraali
page-formality-formal = Muodollinen
page-formality-casual = Tuttavallinen
page-submit = Tervehdi

page-copy = Kopioi
page-copied = Kopioitu
page-unreachable = Palveluun ei saada yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.
