page-title = Salamu kwa lugha yako
page-introduction = Andika jina, chagua lugha, kisha usome salamu.


page-name = Jina
page-name-example = Asha
page-language = Lugha
page-language-none = Hakuna lugha inayolingana
page-time = Saa
page-time-any = Wakati wowote
page-time-now = Sasa
page-formality = Mtindo wa salamu
page-formality-neutral = Kawaida
page-formality-formal = Rasmi
page-formality-casual = Kirafiki
page-submit = Salimu


page-copy = Nakili
page-copied = Imenakiliwa
page-unreachable = Huduma haiwezi kufikiwa. Angalia muunganisho, kisha ujaribu tena.
