page-title = Saludos en tu idioma
page-introduction = Escribe un nombre, elige un idioma y lee el saludo.

page-name = Nombre
page-name-example = Lucía
page-language = Idioma
page-language-none = Ningún idioma coincide
page-time = Hora del día
page-time-any = Cualquier hora
page-time-now = Ahora
page-formality = Forma de tratamiento
page-formality-neutral = Neutra
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Saludar

page-copy = Copiar
page-copied = Copiado
page-unreachable = No se puede acceder al servicio. Comprueba la conexión e inténtalo de nuevo.
