name-empty = Falta o nome
    .detail = O nome está baleiro ou só contén espazos e caracteres invisibles. Envíe polo menos un carácter visible ou use o enderezo { $address } para recibir un saúdo sen nome.

name-too-long = Nome demasiado longo
    .detail =
        Un nome pode ter como máximo { $limit ->
            [one] { $limit } carácter
           *[other] { $limit } caracteres
        } e como máximo { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } en UTF-8. Envíe un nome máis curto.

name-control = Carácter de control no nome
    .detail = O nome contén o carácter de control { $character }. Envíe o nome sen ese carácter.

name-line-break = Salto de liña no nome
    .detail = O nome contén o salto de liña { $character }. Envíe o nome nunha soa liña.

name-direction = Carácter de control de dirección no nome
    .detail = O nome contén o carácter { $character }, que cambia a dirección do texto que o rodea. Envíe o nome sen ese carácter. A dirección detéctase a partir das letras do nome.

name-marks = Demasiados signos combinables no nome
    .detail =
        O nome contén máis de { $limit ->
            [one] { $limit } signo combinable seguido
           *[other] { $limit } signos combinables seguidos
        }. Envíe o nome con menos signos combinables.


language-malformed = Código de lingua mal formado
    .detail = «{ $value }» non é unha etiqueta de lingua segundo BCP 47. Envíe unha etiqueta válida, por exemplo: { $examples }.


time-malformed = Hora non válida
    .detail = «{ $value }» non é unha hora. Envíe unha hora, por exemplo: «{ $clock }», «{ $local }» ou «{ $offset }».

time-zone-missing = Falta o fuso horario
    .detail = «{ $value }» é unha hora en UTC, polo que se descoñece a hora local da persoa. Indique tamén o fuso horario da persoa, por exemplo: { $example }

time-zone-unknown = Fuso horario descoñecido
    .detail = «{ $value }» non é un fuso horario. Use un nome da base de datos de fusos horarios da IANA, por exemplo: «{ $example }».

time-contradictory = Hora contraditoria
    .detail = En «{ $value }», a diferenza con respecto a UTC non corresponde ao fuso horario nese momento. Corrixa ou elimine un dos dous datos.

formality-unknown = Forma de tratamento descoñecida
    .detail = «{ $value }» non é unha forma de tratamento válida. Use { $allowed }, ou omita o parámetro.


parameter-unknown = Parámetro descoñecido
    .detail = { $nearest ->
        [none] O parámetro «{ $parameter }» non existe. Os parámetros son { $allowed }.
       *[other] O parámetro «{ $parameter }» non existe. Quería dicir «{ $nearest }»? Os parámetros son { $allowed }.
    }

parameter-repeated = Parámetro repetido
    .detail = O parámetro «{ $parameter }» aparece máis dunha vez no enderezo. Envíeo unha soa vez.

language-repeated = Lingua indicada dúas veces
    .detail = A ruta do enderezo xa contén unha lingua, polo que o parámetro «{ $parameter }» non está permitido. Elimine un dos dous datos.


not-found = Non se atopou
    .detail = Non se atopou nada neste enderezo. A páxina { $help } enumera os enderezos dispoñibles.

method-not-allowed = Método non permitido
    .detail = Este enderezo non admite o método { $method }. Use { $allowed }.

not-utf8 = Enderezo non codificado en UTF-8
    .detail = O enderezo contén bytes que non son UTF-8 válido. Codifique o texto en UTF-8 e despois aplique a codificación porcentual.

percent-malformed = Codificación porcentual mal formada
    .detail = No enderezo hai un signo de porcentaxe que non vai seguido de dous díxitos hexadecimais. Para escribir o propio signo de porcentaxe, use { $example }.

target-too-long = Enderezo demasiado longo
    .detail =
        O enderezo pode ter como máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        }. Envíe un enderezo máis curto.


bad-request = Solicitude incorrecta
    .detail = Non foi posible entender a solicitude. Comprobe que sexa HTTP válido.

header-too-large = Cabeceira demasiado grande
    .detail =
        A cabeceira da solicitude pode ter como máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } e como máximo { $limit_fields ->
            [one] { $limit_fields } campo
           *[other] { $limit_fields } campos
        }. Envíe menos campos ou campos máis curtos.

host-invalid = Campo Host ausente ou mal formado
    .detail = Unha solicitude HTTP/1.1 debe conter exactamente un campo Host, co nome do servidor e, se é necesario, o porto.

method-unknown = Método descoñecido
    .detail = O servizo non admite o método desta solicitude. Use { $allowed }.

request-timeout = Tempo de espera esgotado
    .detail = A solicitude non chegou completa a tempo. Envíea de novo.

version-unsupported = Versión de HTTP non admitida
    .detail = O servizo non admite a versión de HTTP desta solicitude. Use { $allowed }.

precondition-failed = Condición previa non cumprida
    .detail = O contido deste enderezo non ten a versión que require If-Match. Envíe a solicitude sen If-Match para obter a versión actual.

too-many-requests = Demasiadas solicitudes
    .detail = Recibíronse demasiadas solicitudes desde o seu enderezo IP. Ténteo de novo dentro de { $retry_after ->
        [one] { $retry_after } segundo
       *[other] { $retry_after } segundos
    }.


internal-error = Erro interno
    .detail = Produciuse un problema no servizo. É posible que a solicitude en si sexa correcta. Ténteo de novo máis tarde. Se o erro se repite, comuníqueo e indique o identificador da solicitude { $request_id }.

shutting-down = Peche en curso
    .detail = Esta instancia do servizo está a pecharse e non acepta novas solicitudes. Ténteo de novo. Responderá outra instancia.


problem-members = Propiedades do erro

problem-correct-request = Solicitude correcta
