page-title = Saludos na to llingua
page-introduction = Escribi un nome, escueyi una llingua y llei’l saludu.

page-name = Nome
page-name-example = Xuan
page-language = Llingua
page-language-none = Nenguna llingua concasa
page-time = Hora del día
page-time-any = Cualquier hora
page-time-now = Agora
page-formality = Forma de tratamientu
page-formality-neutral = Neutra
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Saludar

page-copy = Copiar
page-copied = Copiao
page-unreachable = Nun se pue coneutar col serviciu. Comprueba la conexón y vuelvi intentalo.
