name-empty = Falta el nom
    .detail = El nom és buit o només conté espais i caràcters invisibles. Envieu com a mínim un caràcter visible o utilitzeu l’adreça { $address } per a obtenir una salutació sense nom.
name-too-long = Nom massa llarg
    .detail =
        Un nom pot tenir com a màxim { $limit ->
            [one] { $limit } caràcter
           *[other] { $limit } caràcters
        } i com a màxim { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } en UTF-8. Envieu un nom més curt.
name-control = Caràcter de control al nom
    .detail = El nom conté el caràcter de control { $character }. Envieu el nom sense aquest caràcter.
name-line-break = Salt de línia al nom
    .detail = El nom conté el salt de línia { $character }. Envieu el nom en una sola línia.
name-direction = Caràcter de control de direcció al nom
    .detail = El nom conté el caràcter { $character }, que canvia la direcció del text que l’envolta. Envieu el nom sense aquest caràcter. La direcció es detecta a partir de les lletres del nom.
name-marks = Massa signes combinables al nom
    .detail =
        El nom conté més de { $limit ->
            [one] { $limit } signe combinable seguit
           *[other] { $limit } signes combinables seguits
        }. Envieu el nom amb menys signes combinables.

language-malformed = Codi de llengua incorrecte
    .detail = «{ $value }» no és una etiqueta de llengua segons BCP 47. Envieu una etiqueta vàlida, per exemple { $examples }.

time-malformed = Hora no vàlida
    .detail = «{ $value }» no és una hora. Envieu una hora, per exemple «{ $clock }», «{ $local }» o «{ $offset }».
time-zone-missing = Falta el fus horari
    .detail = «{ $value }» és una hora en UTC i, per tant, no se sap quina és l’hora local de la persona. Afegiu el fus horari de la persona, per exemple: { $example }
time-zone-unknown = Fus horari desconegut
    .detail = «{ $value }» no és un fus horari. Utilitzeu un nom de la base de dades de fusos horaris de la IANA, per exemple «{ $example }».
time-contradictory = Hora contradictòria
    .detail = A «{ $value }», la diferència respecte de l’UTC no correspon al fus horari en aquell moment. Corregiu o suprimiu una de les dues indicacions.

formality-unknown = Forma de tractament desconeguda
    .detail = «{ $value }» no és una forma de tractament vàlida. Utilitzeu { $allowed }, o ometeu el paràmetre.

parameter-unknown = Paràmetre desconegut
    .detail = { $nearest ->
        [none] No hi ha cap paràmetre «{ $parameter }». Els paràmetres són { $allowed }.
       *[other] No hi ha cap paràmetre «{ $parameter }». Volíeu dir «{ $nearest }»? Els paràmetres són { $allowed }.
    }
parameter-repeated = Paràmetre repetit
    .detail = El paràmetre «{ $parameter }» apareix més d’una vegada a l’adreça. Envieu-lo una sola vegada.
language-repeated = Llengua indicada dues vegades
    .detail = El camí de l’adreça ja conté una llengua i, per tant, el paràmetre «{ $parameter }» no està permès. Suprimiu una de les dues indicacions.

not-found = No s’ha trobat
    .detail = No s’ha trobat res en aquesta adreça. La pàgina { $help } enumera les adreces disponibles.
method-not-allowed = Mètode no permès
    .detail = Aquesta adreça no admet el mètode { $method }. Utilitzeu { $allowed }.
not-utf8 = Adreça no codificada en UTF-8
    .detail = L’adreça conté bytes que no són UTF-8 vàlid. Codifiqueu el text en UTF-8 i després apliqueu-hi la codificació percentual.
percent-malformed = Codificació percentual incorrecta
    .detail = A l’adreça hi ha un signe de percentatge que no va seguit de dos dígits hexadecimals. Per a escriure el signe de percentatge mateix, utilitzeu { $example }.
target-too-long = Adreça massa llarga
    .detail =
        L’adreça pot tenir com a màxim { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        }. Envieu una adreça més curta.

bad-request = Sol·licitud incorrecta
    .detail = No s’ha pogut entendre la sol·licitud. Comproveu que segueixi el protocol HTTP.
header-too-large = Capçalera massa gran
    .detail =
        La capçalera de la sol·licitud pot tenir com a màxim { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } i com a màxim { $limit_fields ->
            [one] { $limit_fields } camp
           *[other] { $limit_fields } camps
        }. Envieu menys camps o camps més curts.
host-invalid = El camp Host falta o és incorrecte
    .detail = Una sol·licitud HTTP/1.1 ha de contenir exactament un camp Host, amb el nom d’amfitrió i, si cal, el port.
method-unknown = Mètode desconegut
    .detail = El servei no admet el mètode d’aquesta sol·licitud. Utilitzeu { $allowed }.
request-timeout = S’ha esgotat el temps d’espera
    .detail = La sol·licitud no ha arribat completa a temps. Torneu-la a enviar.
version-unsupported = Versió d’HTTP no admesa
    .detail = El servei no admet la versió d’HTTP d’aquesta sol·licitud. Utilitzeu { $allowed }.
precondition-failed = No es compleix la condició prèvia
    .detail = El contingut d’aquesta adreça no té la versió que demana If-Match. Envieu la sol·licitud sense If-Match per a obtenir la versió actual.

too-many-requests = Massa sol·licituds
    .detail = S’han rebut massa sol·licituds des de la vostra adreça IP. Torneu-ho a provar d’aquí a { $retry_after ->
        [one] { $retry_after } segon
       *[other] { $retry_after } segons
    }.

internal-error = Error intern
    .detail = S’ha produït un error en el servei. És possible que la sol·licitud en si sigui correcta. Torneu-ho a provar més tard. Si l’error es repeteix, informeu-ne i indiqueu l’identificador de sol·licitud { $request_id }.
shutting-down = Aturada en curs
    .detail = Aquesta instància del servei s’està aturant i no accepta sol·licituds noves. Torneu-ho a provar. Respondrà una altra instància.

problem-members = Propietats de l’error
problem-correct-request = Sol·licitud correcta
