name-empty = Nome em falta
    .detail = O nome está vazio ou contém apenas espaços e caracteres invisíveis. Envie pelo menos um carácter visível ou use o endereço { $address } para receber uma saudação sem nome.

name-too-long = Nome demasiado longo
    .detail =
        Um nome pode ter no máximo { $limit ->
            [one] { $limit } carácter
           *[other] { $limit } caracteres
        } e no máximo { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } em UTF-8. Envie um nome mais curto.

name-control = Carácter de controlo no nome
    .detail = O nome contém o carácter de controlo { $character }. Envie o nome sem esse carácter.

name-line-break = Quebra de linha no nome
    .detail = O nome contém a quebra de linha { $character }. Envie o nome numa única linha.

name-direction = Carácter de controlo de direção no nome
    .detail = O nome contém o carácter { $character }, que muda a direção do texto à sua volta. Envie o nome sem esse carácter. A direção é detetada pelas letras do nome.

name-marks = Demasiados sinais combinantes no nome
    .detail =
        O nome contém mais de { $limit ->
            [one] { $limit } sinal combinante seguido
           *[other] { $limit } sinais combinantes seguidos
        }. Envie o nome com menos sinais combinantes.


language-malformed = Código de idioma mal formado
    .detail = «{ $value }» não é uma etiqueta de idioma segundo a BCP 47. Envie uma etiqueta válida, por exemplo: { $examples }.


time-malformed = Hora inválida
    .detail = «{ $value }» não é uma hora. Envie uma hora, por exemplo: «{ $clock }», «{ $local }» ou «{ $offset }».

time-zone-missing = Fuso horário em falta
    .detail = «{ $value }» é uma hora em UTC, pelo que a hora local da pessoa é desconhecida. Indique também o fuso horário da pessoa, por exemplo: { $example }

time-zone-unknown = Fuso horário desconhecido
    .detail = «{ $value }» não é um fuso horário. Use um nome da base de dados de fusos horários da IANA, por exemplo: «{ $example }».

time-contradictory = Hora contraditória
    .detail = Em «{ $value }», a diferença em relação ao UTC não corresponde ao fuso horário nesse momento. Corrija ou remova uma das duas indicações.

formality-unknown = Forma de tratamento desconhecida
    .detail = «{ $value }» não é uma forma de tratamento válida. Use { $allowed }, ou omita o parâmetro.


parameter-unknown = Parâmetro desconhecido
    .detail = { $nearest ->
        [none] O parâmetro «{ $parameter }» não existe. Os parâmetros são { $allowed }.
       *[other] O parâmetro «{ $parameter }» não existe. Queria dizer «{ $nearest }»? Os parâmetros são { $allowed }.
    }

parameter-repeated = Parâmetro repetido
    .detail = O parâmetro «{ $parameter }» aparece mais do que uma vez no endereço. Envie-o apenas uma vez.

language-repeated = Idioma indicado duas vezes
    .detail = O caminho do endereço já contém um idioma, pelo que o parâmetro «{ $parameter }» não é permitido. Remova um dos dois.


not-utf8 = Endereço não codificado em UTF-8
    .detail = O endereço contém bytes que não são UTF-8 válido. Codifique o texto em UTF-8 e depois aplique a codificação por percentagem.

percent-malformed = Codificação por percentagem mal formada
    .detail = No endereço, há um sinal de percentagem que não é seguido por dois dígitos hexadecimais. Para escrever o próprio sinal de percentagem, use { $example }.

target-too-long = Endereço demasiado longo
    .detail =
        O endereço pode ter no máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        }. Envie um endereço mais curto.


bad-request = Pedido inválido
    .detail = Não foi possível compreender o pedido. Verifique se este segue o protocolo HTTP.

header-too-large = Cabeçalho demasiado grande
    .detail =
        O cabeçalho do pedido pode ter no máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } e no máximo { $limit_fields ->
            [one] { $limit_fields } campo
           *[other] { $limit_fields } campos
        }. Envie menos campos ou campos mais curtos.

host-invalid = Campo Host em falta ou mal formado
    .detail = Um pedido HTTP/1.1 deve conter exatamente um campo Host, com o nome do anfitrião e, se necessário, a porta.

method-unknown = Método desconhecido
    .detail = O serviço não aceita o método deste pedido. Use { $allowed }.

request-timeout = Tempo limite do pedido excedido
    .detail = O pedido não chegou completo a tempo. Envie-o novamente.

version-unsupported = Versão do HTTP não suportada
    .detail = O serviço não suporta a versão do HTTP deste pedido. Use { $allowed }.

precondition-failed = Condição prévia não cumprida
    .detail = O conteúdo deste endereço não está na versão exigida por If-Match. Envie o pedido sem If-Match para obter a versão atual.

too-many-requests = Demasiados pedidos
    .detail = Foram recebidos demasiados pedidos do seu endereço IP. Tente novamente dentro de { $retry_after ->
        [one] { $retry_after } segundo
       *[other] { $retry_after } segundos
    }.


internal-error = Erro interno
    .detail = Ocorreu um problema no serviço. O pedido em si pode estar correto. Tente novamente mais tarde. Se o erro voltar a ocorrer, comunique-o e indique o ID do pedido { $request_id }.

shutting-down = Encerramento em curso
    .detail = Esta instância do serviço está a ser encerrada e não aceita novos pedidos. Tente novamente. Outra instância responderá.


problem-correct-request = Pedido correto
