name-empty = Falta el nombre
    .detail = El nombre está vacío o solo contiene espacios o caracteres invisibles. Envía al menos un carácter visible o solicita { $address } para obtener un saludo sin nombre.

name-too-long = Nombre demasiado largo
    .detail = Un nombre puede tener como máximo { $characters } caracteres y como máximo { $bytes } bytes en UTF-8. Envía un nombre más corto.

name-control = Carácter de control en el nombre
    .detail = El nombre contiene el carácter de control { $character }. Envía el nombre sin ese carácter.

name-line-break = Salto de línea en el nombre
    .detail = El nombre contiene el carácter { $character }, que termina una línea o un párrafo. Envía el nombre en una sola línea.

# “Dirección” is kept for addresses; the direction of text is “sentido de escritura”.
name-direction = Carácter de control direccional en el nombre
    .detail = El nombre contiene el carácter { $character }, que cambia el sentido de escritura del texto que lo rodea. Envía el nombre sin ese carácter: el sentido de escritura se reconoce por las letras.

name-marks = Demasiados signos combinables en el nombre
    .detail = El nombre contiene más de { $limit } signos combinables seguidos. Envía el nombre con menos signos combinables.


language-malformed = Código de idioma mal formado
    .detail = “{ $code }” no es una etiqueta de idioma según BCP 47. Envía una etiqueta válida, por ejemplo: { $example }.


time-malformed = Hora no válida
    .detail = “{ $value }” no es una hora. Envía una hora, por ejemplo: “{ $clock }”, “{ $local }” o “{ $offset }”.

time-zone-missing = Falta la zona horaria
    .detail = “{ $value }” es una hora en UTC, por lo que se desconoce la hora local de la persona. Indica también la zona horaria de la persona, por ejemplo: { $example }

time-zone-unknown = Zona horaria desconocida
    .detail = “{ $value }” no es una zona horaria. Usa un nombre de la base de datos de zonas horarias de la IANA, por ejemplo: “{ $example }”.

time-contradictory = Hora contradictoria
    .detail = En “{ $value }”, la diferencia con respecto a UTC no corresponde a la zona horaria en ese momento. Corrige o elimina uno de los dos datos.

formality-unknown = Nivel de formalidad desconocido
    .detail = “{ $value }” no es un nivel de formalidad. Usa uno de estos: { $allowed }.


parameter-unknown = Parámetro desconocido
    .detail = { $nearest ->
        [none] El parámetro “{ $parameter }” no existe. Los parámetros son: { $allowed }.
       *[other] El parámetro “{ $parameter }” no existe. ¿Querías decir “{ $nearest }”? Los parámetros son: { $allowed }.
    }

parameter-repeated = Parámetro repetido
    .detail = El parámetro “{ $parameter }” aparece más de una vez en la dirección. Envíalo una sola vez.

language-repeated = Idioma indicado dos veces
    .detail = La ruta de la dirección ya contiene un idioma, por lo que el parámetro “{ $parameter }” no está permitido. Elimina uno de los dos.


not-found = No encontrado
    .detail = No hay nada en esta dirección. La página { $help } muestra las direcciones disponibles.

method-not-allowed = Método no permitido
    .detail = Esta dirección no admite el método { $method }. Usa uno de estos: { $allowed }.

not-utf8 = Dirección no codificada en UTF-8
    .detail = La dirección contiene bytes que no son UTF-8 válido. Escribe el nombre en UTF-8 y después aplica la codificación porcentual.

percent-malformed = Codificación porcentual mal formada
    .detail = En la dirección hay un signo de porcentaje que no va seguido de dos dígitos hexadecimales. Para escribir el propio signo de porcentaje, usa { $example }.

target-too-long = Dirección demasiado larga
    .detail = La dirección puede tener como máximo { $bytes } bytes. Envía una más corta.


bad-request = Solicitud incorrecta
    .detail = No se pudo entender la solicitud. Comprueba que sea HTTP válido.

header-too-large = Encabezado demasiado grande
    .detail = El encabezado de la solicitud puede tener como máximo { $bytes } bytes y { $fields } campos. Envía menos campos o campos más cortos.

host-invalid = Campo Host ausente o mal formado
    .detail = Una solicitud HTTP/1.1 debe tener exactamente un campo Host, con el nombre del host y, si es necesario, el puerto.

method-unknown = Método desconocido
    .detail = El servicio no conoce el método de esta solicitud. Usa uno de estos: { $allowed }.

request-timeout = Tiempo de espera agotado
    .detail = La solicitud no llegó completa a tiempo. Envíala de nuevo.

version-unsupported = Versión de HTTP no admitida
    .detail = El servicio no admite la versión de HTTP de esta solicitud. Usa una de estas: { $versions }.

precondition-failed = Condición previa no cumplida
    .detail = El contenido de esta dirección no tiene la versión que pide If-Match. Envía la solicitud sin If-Match para obtener la versión actual.

too-many-requests = Demasiadas solicitudes
    .detail = Se recibieron demasiadas solicitudes desde tu dirección. Inténtalo de nuevo dentro de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.


internal-error = Error interno
    .detail = Se produjo un problema en el servicio. Es muy posible que la solicitud sea correcta: inténtalo de nuevo más tarde.

shutting-down = Apagado en curso
    .detail = Esta instancia del servicio se está deteniendo y no acepta nuevas solicitudes. Inténtalo de nuevo: responderá otra instancia.
