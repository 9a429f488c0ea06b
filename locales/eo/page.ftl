page-title = Salutoj en via lingvo
page-introduction = Tajpu nomon, elektu lingvon kaj legu la saluton.


page-name = Nomo
page-name-example = Klara
page-language = Lingvo
page-language-none = Neniu kongrua lingvo
page-time = Horo
page-time-any = Iam ajn
page-time-now = Nun
page-formality = Formo de alparolo
page-formality-neutral = Neŭtrala
page-formality-formal = Formala
page-formality-casual = Amikeca
page-submit = Saluti


page-copy = Kopii
page-copied = Kopiita
page-unreachable = La servo ne estas atingebla. Kontrolu la konekton kaj provu denove.
