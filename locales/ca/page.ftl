page-title = Salutacions en la vostra llengua
page-introduction = Escriviu un nom, trieu una llengua i llegiu la salutació.

page-name = Nom
page-name-example = Laia
page-language = Llengua
page-language-none = Cap llengua coincident
page-time = Hora del dia
page-time-any = Qualsevol hora
page-time-now = Ara
page-formality = Forma de tractament
page-formality-neutral = Neutra
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Saluda

page-copy = Copia
page-copied = S’ha copiat
page-unreachable = No es pot accedir al servei. Comproveu la connexió i torneu-ho a provar.
