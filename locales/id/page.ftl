page-title = Sapaan dalam bahasa Anda
page-introduction = Ketik nama, pilih bahasa, lalu baca sapaannya.


page-name = Nama
page-name-example = Rina
page-language = Bahasa
page-language-none = Tidak ada bahasa yang cocok
page-time = Waktu
page-time-any = Kapan saja
page-time-now = Sekarang
page-formality = Gaya sapaan
page-formality-neutral = Netral
page-formality-formal = Formal
page-formality-casual = Santai
page-submit = Sapa


page-copy = Salin
page-copied = Disalin
page-unreachable = Layanan tidak dapat dihubungi. Periksa koneksi, lalu coba lagi.
