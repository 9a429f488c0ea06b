page-introduction = Escreva um nome, escolha um idioma e leia a saudação.
page-time = Hora
page-time-any = Qualquer hora
page-unreachable = Não foi possível aceder ao serviço. Verifique a ligação e tente novamente.
