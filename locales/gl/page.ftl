page-title = Saúdos na súa lingua
page-introduction = Escriba un nome, escolla unha lingua e lea o saúdo.

page-name = Nome
page-name-example = Uxía
page-language = Lingua
page-language-none = Ningunha lingua coincide
page-time = Hora do día
page-time-any = Calquera hora
page-time-now = Agora
page-formality = Forma de tratamento
page-formality-neutral = Neutra
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Saudar

page-copy = Copiar
page-copied = Copiado
page-unreachable = Non é posible acceder ao servizo. Comprobe a conexión e ténteo de novo.
