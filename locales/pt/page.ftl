page-title = Saudações no seu idioma
page-introduction = Digite um nome, escolha um idioma e leia a saudação.

page-name = Nome
page-name-example = Ana
page-language = Idioma
page-language-none = Nenhum idioma encontrado
page-time = Horário
page-time-any = Qualquer horário
page-time-now = Agora
page-formality = Nível de formalidade
page-formality-neutral = Neutro
page-formality-formal = Formal
page-formality-casual = Informal
page-submit = Saudar

page-copy = Copiar
page-copied = Copiado
page-unreachable = Não foi possível acessar o serviço. Verifique a conexão e tente novamente.
