page-title = Mga pagbati sa wika mo
page-introduction = Mag-type ng pangalan, pumili ng wika, at basahin ang pagbati.


page-name = Pangalan
page-name-example = Liza
page-language = Wika
page-language-none = Walang tugmang wika
page-time = Oras
page-time-any = Anumang oras
page-time-now = Ngayon
page-formality = Estilo ng pagbati
page-formality-neutral = Neutral
page-formality-formal = Pormal
page-formality-casual = Kaswal
page-submit = Batiin


page-copy = Kopyahin
page-copied = Nakopya na
page-unreachable = Hindi makakonekta sa serbisyo. Tingnan ang koneksyon at subukang muli.
