page-title = Sapaan dalam bahasa anda
page-introduction = Taip nama, pilih bahasa, kemudian baca sapaan.


page-name = Nama
page-name-example = Aisyah
page-language = Bahasa
page-language-none = Tiada bahasa sepadan
page-time = Masa
page-time-any = Bila-bila masa
page-time-now = Sekarang
page-formality = Gaya sapaan
page-formality-neutral = Neutral
page-formality-formal = Formal
page-formality-casual = Santai
page-submit = Sapa


page-copy = Salin
page-copied = Disalin
page-unreachable = Perkhidmatan tidak dapat dihubungi. Semak sambungan dan cuba lagi.
