name-empty = Falta’l nome
    .detail = El nome ta baleru o namás tien espacios y caráuteres invisibles. Unvia polo menos un caráuter visible o usa la direición { $address } pa recibir un saludu ensin nome.

name-too-long = Nome demasiao llargu
    .detail =
        Un nome pue tener como máximo { $limit ->
            [one] { $limit } caráuter
           *[other] { $limit } caráuteres
        } y como máximo { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } en UTF-8. Unvia un nome más curtiu.

name-control = Caráuter de control nel nome
    .detail = El nome contién el caráuter de control { $character }. Unvia’l nome ensin esi caráuter.

name-line-break = Saltu de llinia nel nome
    .detail = El nome contién el saltu de llinia { $character }. Unvia’l nome nuna sola llinia.

# “Direición” is kept for addresses; the direction of text is “sentíu d’escritura”.
name-direction = Caráuter de control del sentíu d’escritura nel nome
    .detail = El nome contién el caráuter { $character }, que camuda’l sentíu d’escritura del testu d’alredor. Unvia’l nome ensin esi caráuter. El sentíu d’escritura detéctase poles lletres del nome.

name-marks = Demasiaos signos combinables nel nome
    .detail =
        El nome contién más de { $limit ->
            [one] { $limit } signu combinable siguíu
           *[other] { $limit } signos combinables siguíos
        }. Unvia’l nome con menos signos combinables.


language-malformed = Códigu de llingua non válidu
    .detail = «{ $value }» nun ye una etiqueta de llingua según BCP 47. Unvia una etiqueta válida, por exemplu: { $examples }.


time-malformed = Hora non válida
    .detail = «{ $value }» nun ye una hora. Unvia una hora, por exemplu: «{ $clock }», «{ $local }» o «{ $offset }».

time-zone-missing = Falta la zona horaria
    .detail = «{ $value }» ye una hora en UTC, polo que nun se sabe la hora llocal de la persona. Indica tamién la zona horaria de la persona, por exemplu: { $example }

time-zone-unknown = Zona horaria desconocida
    .detail = «{ $value }» nun ye una zona horaria. Usa un nome de la base de datos de zones horaries de la IANA, por exemplu: «{ $example }».

time-contradictory = Hora contradictoria
    .detail = En «{ $value }», la diferencia con UTC nun correspuende a la zona horaria nesi momentu. Corrixi o quita ún de los dos datos.

formality-unknown = Forma de tratamientu desconocida
    .detail = «{ $value }» nun ye una forma de tratamientu válida. Usa { $allowed }, o quita’l parámetru.


parameter-unknown = Parámetru desconocíu
    .detail = { $nearest ->
        [none] El parámetru «{ $parameter }» nun esiste. Los parámetros son { $allowed }.
       *[other] El parámetru «{ $parameter }» nun esiste. ¿Queríes dicir «{ $nearest }»? Los parámetros son { $allowed }.
    }

parameter-repeated = Parámetru repitíu
    .detail = El parámetru «{ $parameter }» apaez más d’una vez na direición. Únvialu una vez namás.

language-repeated = Llingua indicada dos vegaes
    .detail = La ruta de la direición yá contién una llingua, polo que’l parámetru «{ $parameter }» nun ta permitíu. Quita ún de los dos.


not-found = Nun s’atopó
    .detail = Nun s’atopó nada nesta direición. La páxina { $help } tien la llista de les direiciones disponibles.

method-not-allowed = Métodu non permitíu
    .detail = Esta direición nun almite’l métodu { $method }. Usa { $allowed }.

not-utf8 = La direición nun ta en UTF-8
    .detail = La direición contién bytes que nun son UTF-8 válidu. Codifica’l testu en UTF-8 y dempués aplica la codificación porcentual.

percent-malformed = Codificación porcentual non válida
    .detail = Na direición hai un signu de porcentaxe que nun va siguíu de dos díxitos hexadecimales. Pa escribir el propiu signu de porcentaxe, usa { $example }.

target-too-long = Direición demasiao llarga
    .detail =
        La direición pue tener como máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        }. Unvia una direición más curtia.


bad-request = Solicitú incorreuta
    .detail = Nun se pudo entender la solicitú. Comprueba que seya HTTP válidu.

header-too-large = Testera demasiao grande
    .detail =
        La testera de la solicitú pue tener como máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } y como máximo { $limit_fields ->
            [one] { $limit_fields } campu
           *[other] { $limit_fields } campos
        }. Unvia menos campos o campos más curtios.

host-invalid = El campu Host falta o nun ye válidu
    .detail = Una solicitú HTTP/1.1 tien de contener exautamente un campu Host, col nome del sirvidor y, si fai falta, el puertu.

method-unknown = Métodu desconocíu
    .detail = El serviciu nun almite’l métodu d’esta solicitú. Usa { $allowed }.

request-timeout = Escosó’l tiempu d’espera
    .detail = La solicitú nun llegó completa a tiempu. Únviala otra vez.

version-unsupported = Versión d’HTTP non almitida
    .detail = El serviciu nun almite la versión d’HTTP d’esta solicitú. Usa { $allowed }.

precondition-failed = Nun se cumple la condición previa
    .detail = El conteníu d’esta direición nun tien la versión que pide If-Match. Unvia la solicitú ensin If-Match pa recibir la versión actual.

too-many-requests = Demasiaes solicitúes
    .detail = Recibiéronse demasiaes solicitúes dende la to direición IP. Vuelvi intentalo en { $retry_after ->
        [one] { $retry_after } segundu
       *[other] { $retry_after } segundos
    }.


internal-error = Error internu
    .detail = Hebo un problema nel serviciu. Ye posible que la solicitú en sí seya correuta. Vuelvi intentalo más sero. Si l’error se repite, comunícalu col identificador de la solicitú { $request_id }.

shutting-down = Ta apagándose
    .detail = Esta instancia del serviciu ta apagándose y nun aceuta más solicitúes. Vuelvi intentalo. Va responder otra instancia.


problem-members = Propiedaes del error

problem-correct-request = Solicitú correuta
