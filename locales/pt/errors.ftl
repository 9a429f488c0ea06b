name-empty = Nome ausente
    .detail = O nome está vazio ou contém apenas espaços e caracteres invisíveis. Envie pelo menos um caractere visível ou use o endereço { $address } para receber uma saudação sem nome.

name-too-long = Nome longo demais
    .detail =
        Um nome pode ter no máximo { $limit ->
            [one] { $limit } caractere
           *[other] { $limit } caracteres
        } e no máximo { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } em UTF-8. Envie um nome mais curto.

name-control = Caractere de controle no nome
    .detail = O nome contém o caractere de controle { $character }. Envie o nome sem esse caractere.

name-line-break = Quebra de linha no nome
    .detail = O nome contém a quebra de linha { $character }. Envie o nome em uma única linha.

name-direction = Caractere de controle de direção no nome
    .detail = O nome contém o caractere { $character }, que muda a direção do texto ao redor. Envie o nome sem esse caractere. A direção é detectada pelas letras do nome.

name-marks = Excesso de sinais combinantes no nome
    .detail =
        O nome contém mais de { $limit ->
            [one] { $limit } sinal combinante seguido
           *[other] { $limit } sinais combinantes seguidos
        }. Envie o nome com menos sinais combinantes.


language-malformed = Código de idioma malformado
    .detail = “{ $value }” não é uma tag de idioma segundo a BCP 47. Envie uma tag válida, por exemplo: { $examples }.


time-malformed = Horário inválido
    .detail = “{ $value }” não é um horário. Envie um horário, por exemplo: “{ $clock }”, “{ $local }” ou “{ $offset }”.

time-zone-missing = Fuso horário ausente
    .detail = “{ $value }” é um horário em UTC, portanto o horário local da pessoa é desconhecido. Informe também o fuso horário da pessoa, por exemplo: { $example }

time-zone-unknown = Fuso horário desconhecido
    .detail = “{ $value }” não é um fuso horário. Use um nome do banco de dados de fusos horários da IANA, por exemplo: “{ $example }”.

time-contradictory = Horário contraditório
    .detail = Em “{ $value }”, a diferença em relação ao UTC não corresponde ao fuso horário naquele momento. Corrija ou remova uma das duas informações.

formality-unknown = Forma de tratamento desconhecida
    .detail = “{ $value }” não é uma forma de tratamento válida. Use { $allowed }, ou omita o parâmetro.


parameter-unknown = Parâmetro desconhecido
    .detail = { $nearest ->
        [none] O parâmetro “{ $parameter }” não existe. Os parâmetros são { $allowed }.
       *[other] O parâmetro “{ $parameter }” não existe. Você quis dizer “{ $nearest }”? Os parâmetros são { $allowed }.
    }

parameter-repeated = Parâmetro repetido
    .detail = O parâmetro “{ $parameter }” aparece mais de uma vez no endereço. Envie-o apenas uma vez.

language-repeated = Idioma informado duas vezes
    .detail = O caminho do endereço já contém um idioma, portanto o parâmetro “{ $parameter }” não é permitido. Remova um dos dois.


not-found = Não encontrado
    .detail = Nada foi encontrado neste endereço. A página { $help } lista os endereços disponíveis.

method-not-allowed = Método não permitido
    .detail = Este endereço não aceita o método { $method }. Use { $allowed }.

not-utf8 = Endereço não codificado em UTF-8
    .detail = O endereço contém bytes que não são UTF-8 válido. Codifique o texto em UTF-8 e depois aplique a codificação por porcentagem.

percent-malformed = Codificação por porcentagem malformada
    .detail = No endereço, há um sinal de porcentagem que não é seguido por dois dígitos hexadecimais. Para escrever o próprio sinal de porcentagem, use { $example }.

target-too-long = Endereço longo demais
    .detail =
        O endereço pode ter no máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        }. Envie um endereço mais curto.


bad-request = Solicitação inválida
    .detail = Não foi possível entender a solicitação. Verifique se ela segue o protocolo HTTP.

header-too-large = Cabeçalho grande demais
    .detail =
        O cabeçalho da solicitação pode ter no máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } e no máximo { $limit_fields ->
            [one] { $limit_fields } campo
           *[other] { $limit_fields } campos
        }. Envie menos campos ou campos mais curtos.

host-invalid = Campo Host ausente ou malformado
    .detail = Uma solicitação HTTP/1.1 deve conter exatamente um campo Host, com o nome do host e, se necessário, a porta.

method-unknown = Método desconhecido
    .detail = O serviço não aceita o método desta solicitação. Use { $allowed }.

request-timeout = Tempo limite da solicitação esgotado
    .detail = A solicitação não chegou completa a tempo. Envie-a novamente.

version-unsupported = Versão do HTTP sem suporte
    .detail = O serviço não oferece suporte à versão do HTTP desta solicitação. Use { $allowed }.

precondition-failed = Condição prévia não atendida
    .detail = O conteúdo deste endereço não está na versão exigida por If-Match. Envie a solicitação sem If-Match para obter a versão atual.

too-many-requests = Excesso de solicitações
    .detail = Foram recebidas solicitações em excesso do seu endereço IP. Tente novamente em { $retry_after ->
        [one] { $retry_after } segundo
       *[other] { $retry_after } segundos
    }.


internal-error = Erro interno
    .detail = Ocorreu um problema no serviço. A solicitação em si pode estar correta. Tente novamente mais tarde. Se o erro ocorrer novamente, relate-o e informe o ID da solicitação { $request_id }.

shutting-down = Encerramento em andamento
    .detail = Esta instância do serviço está sendo encerrada e não aceita novas solicitações. Tente novamente. Outra instância responderá.


problem-members = Propriedades do erro

problem-correct-request = Solicitação correta
