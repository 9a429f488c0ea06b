page-title = Kendi dilinizde selamlama
page-introduction = Bir ad yazın, bir dil seçin ve selamlamayı okuyun.


page-name = Ad
page-name-example = Zeynep
page-language = Dil
page-language-none = Eşleşen dil yok
page-time = Günün saati
page-time-any = Herhangi bir saat
page-time-now = Şimdi
page-formality = Hitap biçimi
page-formality-neutral = Nötr
page-formality-formal = Resmi
page-formality-casual = Samimi
page-submit = Selamla


page-copy = Kopyala
page-copied = Kopyalandı
page-unreachable = Hizmete ulaşılamıyor. Bağlantıyı kontrol edip yeniden deneyin.
