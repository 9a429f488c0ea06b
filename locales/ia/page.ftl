page-title = Salutationes in tu lingua
page-introduction = Scribe un nomine, elige un lingua e lege le salutation.


page-name = Nomine
page-name-example = Maria
page-language = Lingua
page-language-none = Nulle lingua correspondente
page-time = Hora
page-time-any = Qualcunque hora
page-time-now = Nunc
page-formality = Stilo de salutation
page-formality-neutral = Neutral
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Salutar


page-copy = Copiar
page-copied = Copiate
page-unreachable = Le servicio non es accessibile. Verifica le connexion e essaya de novo.
