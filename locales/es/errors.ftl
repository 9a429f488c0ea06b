name-empty = Falta el nombre
    .detail = El nombre está vacío o solo contiene espacios y caracteres invisibles. Envía al menos un carácter visible o usa la dirección { $address } para obtener un saludo sin nombre.

name-too-long = Nombre demasiado largo
    .detail =
        Un nombre puede tener como máximo { $limit ->
            [one] { $limit } carácter
           *[other] { $limit } caracteres
        } y como máximo { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } en UTF-8. Envía un nombre más corto.

name-control = Carácter de control en el nombre
    .detail = El nombre contiene el carácter de control { $character }. Envía el nombre sin ese carácter.

name-line-break = Salto de línea en el nombre
    .detail = El nombre contiene el salto de línea { $character }. Envía el nombre en una sola línea.

# “Dirección” is kept for addresses; the direction of text is “sentido de escritura”.
name-direction = Carácter de control direccional en el nombre
    .detail = El nombre contiene el carácter { $character }, que cambia el sentido de escritura del texto que lo rodea. Envía el nombre sin ese carácter. El sentido de escritura se detecta a partir de las letras del nombre.

name-marks = Demasiados signos combinables en el nombre
    .detail =
        El nombre contiene más de { $limit ->
            [one] { $limit } signo combinable seguido
           *[other] { $limit } signos combinables seguidos
        }. Envía el nombre con menos signos combinables.


language-malformed = Código de idioma mal formado
    .detail = “{ $value }” no es una etiqueta de idioma según BCP 47. Envía una etiqueta válida, por ejemplo: { $examples }.


time-malformed = Hora no válida
    .detail = “{ $value }” no es una hora. Envía una hora, por ejemplo: “{ $clock }”, “{ $local }” o “{ $offset }”.

time-zone-missing = Falta la zona horaria
    .detail = “{ $value }” es una hora en UTC, por lo que se desconoce la hora local de la persona. Indica también la zona horaria de la persona, por ejemplo: { $example }

time-zone-unknown = Zona horaria desconocida
    .detail = “{ $value }” no es una zona horaria. Usa un nombre de la base de datos de zonas horarias de la IANA, por ejemplo: “{ $example }”.

time-contradictory = Hora contradictoria
    .detail = En “{ $value }”, la diferencia con respecto a UTC no corresponde a la zona horaria en ese momento. Corrige o elimina uno de los dos datos.

# “Tratamiento” alone is the field for “Sra.” or “Sr.” in Spanish forms.
formality-unknown = Forma de tratamiento desconocida
    .detail = “{ $value }” no es una forma de tratamiento válida. Usa { $allowed }, u omite el parámetro.


parameter-unknown = Parámetro desconocido
    .detail = { $nearest ->
        [none] El parámetro “{ $parameter }” no existe. Los parámetros son { $allowed }.
       *[other] El parámetro “{ $parameter }” no existe. ¿Querías decir “{ $nearest }”? Los parámetros son { $allowed }.
    }

parameter-repeated = Parámetro repetido
    .detail = El parámetro “{ $parameter }” aparece más de una vez en la dirección. Envíalo una sola vez.

language-repeated = Idioma indicado dos veces
    .detail = La ruta de la dirección ya contiene un idioma, por lo que el parámetro “{ $parameter }” no está permitido. Elimina uno de los dos.


not-found = No encontrado
    .detail = No se encontró nada en esta dirección. La página { $help } enumera las direcciones disponibles.

method-not-allowed = Método no permitido
    .detail = Esta dirección no admite el método { $method }. Usa { $allowed }.

not-utf8 = Dirección no codificada en UTF-8
    .detail = La dirección contiene bytes que no son UTF-8 válido. Codifica el texto en UTF-8 y después aplica la codificación porcentual.

percent-malformed = Codificación porcentual mal formada
    .detail = En la dirección hay un signo de porcentaje que no va seguido de dos dígitos hexadecimales. Para escribir el propio signo de porcentaje, usa { $example }.

target-too-long = Dirección demasiado larga
    .detail =
        La dirección puede tener como máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        }. Envía una dirección más corta.


bad-request = Solicitud incorrecta
    .detail = No se pudo entender la solicitud. Comprueba que sea HTTP válido.

header-too-large = Encabezado demasiado grande
    .detail =
        El encabezado de la solicitud puede tener como máximo { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } y como máximo { $limit_fields ->
            [one] { $limit_fields } campo
           *[other] { $limit_fields } campos
        }. Envía menos campos o campos más cortos.

host-invalid = Campo Host ausente o mal formado
    .detail = Una solicitud HTTP/1.1 debe contener exactamente un campo Host, con el nombre de host y, si es necesario, el puerto.

method-unknown = Método desconocido
    .detail = El servicio no admite el método de esta solicitud. Usa { $allowed }.

request-timeout = Tiempo de espera agotado
    .detail = La solicitud no llegó completa a tiempo. Envíala de nuevo.

version-unsupported = Versión de HTTP no admitida
    .detail = El servicio no admite la versión de HTTP de esta solicitud. Usa { $allowed }.

precondition-failed = Condición previa no cumplida
    .detail = El contenido de esta dirección no tiene la versión que pide If-Match. Envía la solicitud sin If-Match para obtener la versión actual.

too-many-requests = Demasiadas solicitudes
    .detail = Se recibieron demasiadas solicitudes desde tu dirección IP. Inténtalo de nuevo dentro de { $retry_after ->
        [one] { $retry_after } segundo
       *[other] { $retry_after } segundos
    }.


internal-error = Error interno
    .detail = Se produjo un problema en el servicio. Es posible que la solicitud en sí sea correcta. Inténtalo de nuevo más tarde. Si el error se repite, notifícalo e indica el identificador de solicitud { $request_id }.

shutting-down = Apagado en curso
    .detail = Esta instancia del servicio se está apagando y no acepta nuevas solicitudes. Inténtalo de nuevo. Responderá otra instancia.


problem-members = Propiedades del error

problem-correct-request = Solicitud correcta
