page-title = Öz dilinizdə salamlama
page-introduction = Ad yazın, dil seçin və salamlamanı oxuyun.


page-name = Ad
page-name-example = Aysel
page-language = Dil
page-language-none = Uyğun dil yoxdur
page-time = Günün vaxtı
page-time-any = İstənilən vaxt
page-time-now = İndi
page-formality = Müraciət tərzi
page-formality-neutral = Neytral
page-formality-formal = Rəsmi
page-formality-casual = Səmimi
page-submit = Salamla


page-copy = Kopyala
page-copied = Kopyalandı
page-unreachable = Xidmətə qoşulmaq mümkün deyil. Bağlantını yoxlayın və yenidən cəhd edin.
