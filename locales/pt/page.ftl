page-title = Saudações no seu idioma
page-introduction = Digite um nome, escolha um idioma e leia a saudação.

page-name = Nome
page-name-example = Ana
page-language = Idioma
page-language-none = Nenhum idioma correspondente
page-time = Horário
page-time-any = Qualquer horário
page-time-now = Agora
page-formality = Forma de tratamento
page-formality-neutral = Neutra
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Saudar

page-copy = Copiar
page-copied = Copiado
page-unreachable = Não foi possível acessar o serviço. Verifique a conexão e tente novamente.
