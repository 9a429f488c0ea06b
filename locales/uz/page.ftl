page-title = O‘z tilingizda salomlashish
page-introduction = Ism yozing, til tanlang va salomni o‘qing.


page-name = Ism
page-name-example = Dilnoza
page-language = Til
page-language-none = Mos til yo‘q
page-time = Kun vaqti
page-time-any = Istalgan vaqt
page-time-now = Hozir
page-formality = Murojaat uslubi
page-formality-neutral = Neytral
page-formality-formal = Rasmiy
page-formality-casual = Do‘stona
page-submit = Salomlashish


page-copy = Nusxalash
page-copied = Nusxalandi
page-unreachable = Xizmatga ulanib bo‘lmadi. Aloqani tekshirib, qayta urinib ko‘ring.
