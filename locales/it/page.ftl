page-title = Saluti nella tua lingua
page-introduction = Scrivi un nome, scegli una lingua e leggi il saluto.

page-name = Nome
page-name-example = Giulia
page-language = Lingua
page-language-none = Nessuna lingua corrispondente
page-time = Ora del giorno
page-time-any = Qualsiasi ora
page-time-now = Adesso
page-formality = Tono
page-formality-neutral = Neutro
page-formality-formal = Formale
page-formality-casual = Informale
page-submit = Saluta

page-copy = Copia
page-copied = Copiato
page-unreachable = Impossibile raggiungere il servizio. Verifica la connessione e riprova.
