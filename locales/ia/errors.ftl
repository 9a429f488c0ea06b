name-empty = Nomine mancante
    .detail = Le nomine es vacue o contine solmente spatios e characteres invisibile. Invia al minus un character visibile, o face un requesta al adresse { $address } pro un salutation sin nomine.

name-too-long = Nomine troppo longe
    .detail =
        Un nomine pote continer al maximo { $limit ->
            [one] { $limit } character
           *[other] { $limit } characteres
        }, e al maximo { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } in UTF-8. Invia un nomine plus curte.

name-control = Character de controlo in le nomine
    .detail = Le nomine contine le character de controlo { $character }. Invia le nomine sin illo.

name-line-break = Salto de linea in le nomine
    .detail = Le nomine contine le salto de linea { $character }. Invia le nomine in un sol linea.

name-direction = Character de direction de texto in le nomine
    .detail = Le nomine contine le character { $character }, que cambia le direction del texto circum illo. Invia le nomine sin illo. Le direction es determinate per le litteras del nomine.

name-marks = Troppo de signos combinante in le nomine
    .detail =
        Le nomine contine plus de { $limit ->
            [one] { $limit } signo combinante
           *[other] { $limit } signos combinante
        } in sequentia. Invia le nomine con minus de signos combinante.


language-malformed = Codice de lingua invalide
    .detail = “{ $value }” non es un etiquetta de lingua secundo BCP 47. Invia un etiquetta como { $examples }.


time-malformed = Hora invalide
    .detail = “{ $value }” non es un hora valide. Invia un hora como “{ $clock }”, “{ $local }” o “{ $offset }”.

time-zone-missing = Fuso horari mancante
    .detail = “{ $value }” es un hora in UTC, dunque le hora local del persona non es cognoscite. Adde le fuso horari del persona, per exemplo: { $example }

time-zone-unknown = Fuso horari incognite
    .detail = “{ $value }” non es un fuso horari. Usa un nomine del base de datos de fusos horari de IANA, como “{ $example }”.

time-contradictory = Hora contradictori
    .detail = In “{ $value }”, le differentia ab UTC non es illo del fuso horari in ille momento. Corrige o remove un del duo.

formality-unknown = Stilo de salutation incognite
    .detail = “{ $value }” non es un stilo de salutation valide. Usa { $allowed }. Le parametro pote etiam esser omittite.


parameter-unknown = Parametro incognite
    .detail = { $nearest ->
        [none] Il non ha un parametro “{ $parameter }”. Le parametros es { $allowed }.
       *[other] Il non ha un parametro “{ $parameter }”. Esque tu voleva dicer “{ $nearest }”? Le parametros es { $allowed }.
    }

parameter-repeated = Parametro repetite
    .detail = Le parametro “{ $parameter }” appare plus de un vice in le adresse. Invia lo un sol vice.

language-repeated = Lingua indicate duo vices
    .detail = Le cammino del adresse contine jam un lingua, dunque le parametro “{ $parameter }” non es permittite. Remove un del duo.


not-found = Non trovate
    .detail = Nihil ha essite trovate a iste adresse. Le pagina { $help } lista le adresses disponibile.

method-not-allowed = Methodo non permittite
    .detail = Iste adresse non supporta le methodo { $method }. Usa { $allowed }.

not-utf8 = Le adresse non es in UTF-8
    .detail = Le adresse contine bytes que non es valide in UTF-8. Codifica le texto in UTF-8, e postea con signos de per cento.

percent-malformed = Codification invalide con signos de per cento
    .detail = In le adresse, un signo de per cento non es sequite de duo cifras hexadecimal. Scribe le signo de per cento ipse como { $example }.

target-too-long = Adresse troppo longe
    .detail =
        Le adresse pote continer al maximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        }. Invia un adresse plus curte.


bad-request = Requesta invalide
    .detail = Le requesta non poteva esser comprendite. Verifica que illo es un requesta HTTP valide.

header-too-large = Capite del requesta troppo grande
    .detail =
        Le capite del requesta pote continer al maximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } e al maximo { $limit_fields ->
            [one] { $limit_fields } campo
           *[other] { $limit_fields } campos
        }. Invia minus de campos o campos plus curte.

host-invalid = Campo Host mancante o invalide
    .detail = Un requesta HTTP/1.1 contine exactemente un campo Host, con le nomine del servitor e, si necessari, le porto.

method-unknown = Methodo incognite
    .detail = Le servicio non supporta le methodo de iste requesta. Usa { $allowed }.

request-timeout = Tempore del requesta expirate
    .detail = Le requesta non esseva complete a tempore. Invia lo de novo.

version-unsupported = Version de HTTP non supportate
    .detail = Le servicio non supporta le version de HTTP de iste requesta. Usa { $allowed }.

precondition-failed = Precondition non satisfacite
    .detail = Le contento a iste adresse non ha le version que If-Match require. Invia le requesta sin If-Match pro obtener le version actual.

too-many-requests = Troppo de requestas
    .detail =
        { $retry_after ->
            [one] Troppo de requestas ha venite de tu adresse IP. Essaya de novo post { $retry_after } secunda.
           *[other] Troppo de requestas ha venite de tu adresse IP. Essaya de novo post { $retry_after } secundas.
        }


internal-error = Error interne
    .detail = Un error ha occurrite in le servicio. Le requesta ipse pote esser correcte. Essaya de novo plus tarde. Si le error occurre de novo, reporta lo con le identificator del requesta: { $request_id }.

shutting-down = Le servicio se arresta
    .detail = Iste instantia del servicio se arresta e accepta nulle nove requestas. Essaya de novo. Un altere instantia respondera.


problem-members = Proprietates del error

problem-correct-request = Requesta correcte
