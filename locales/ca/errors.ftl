name-empty = Falta el nom
    .detail = El nom és buit o només conté espais i caràcters invisibles. Envieu com a mínim un caràcter visible o sol·liciteu { $address } per a obtenir una salutació sense nom.
name-too-long = Nom massa llarg
    .detail = Un nom pot tenir com a màxim { $characters } caràcters i com a màxim { $bytes } bytes en UTF-8. Envieu un nom més curt.
name-control = Caràcter de control al nom
    .detail = El nom conté el caràcter de control { $character }. Envieu el nom sense aquest caràcter.
name-line-break = Salt de línia al nom
    .detail = El nom conté el caràcter { $character }, que marca el final d’una línia o d’un paràgraf. Envieu el nom en una sola línia.
name-direction = Caràcter de control de direcció al nom
    .detail = El nom conté el caràcter { $character }, que canvia la direcció del text que l’envolta. Envieu el nom sense aquest caràcter: la direcció es reconeix per les lletres.
name-marks = Massa signes combinables al nom
    .detail = El nom conté més de { $limit } signes combinables seguits. Envieu el nom amb menys signes combinables.

language-malformed = Codi de llengua incorrecte
    .detail = «{ $code }» no és una etiqueta de llengua segons BCP 47. Envieu una etiqueta vàlida, per exemple { $example }.


time-malformed = Hora no vàlida
    .detail = «{ $value }» no és una hora. Envieu una hora, per exemple «{ $clock }», «{ $local }» o «{ $offset }».
time-zone-missing = Falta el fus horari
    .detail = «{ $value }» és una hora en UTC i, per tant, no se sap quina és l’hora local de la persona. Afegiu el fus horari de la persona, per exemple: { $example }
time-zone-unknown = Fus horari desconegut
    .detail = «{ $value }» no és un fus horari. Utilitzeu un nom de la base de dades de fusos horaris de la IANA, per exemple «{ $example }».
time-contradictory = Hora contradictòria
    .detail = A «{ $value }», la diferència respecte de l’UTC no correspon al fus horari en aquell moment. Corregiu o suprimiu una de les dues indicacions.

formality-unknown = Nivell de formalitat desconegut
    .detail = «{ $value }» no és un nivell de formalitat. Utilitzeu un d’aquests nivells: { $allowed }.


parameter-unknown = Paràmetre desconegut
    .detail = { $nearest ->
        [none] No hi ha cap paràmetre «{ $parameter }». Els paràmetres són: { $allowed }.
       *[other] No hi ha cap paràmetre «{ $parameter }». Volíeu dir «{ $nearest }»? Els paràmetres són: { $allowed }.
    }
parameter-repeated = Paràmetre repetit
    .detail = El paràmetre «{ $parameter }» apareix més d’una vegada a l’adreça. Envieu-lo una sola vegada.
language-repeated = Llengua indicada dues vegades
    .detail = El camí de l’adreça ja conté una llengua i, per tant, el paràmetre «{ $parameter }» no està permès. Suprimiu una de les dues indicacions.


not-found = No s’ha trobat
    .detail = No hi ha res en aquesta adreça. La pàgina { $help } mostra quines adreces hi ha.
method-not-allowed = Mètode no permès
    .detail = Aquesta adreça no admet el mètode { $method }. Utilitzeu un d’aquests mètodes: { $allowed }.
not-utf8 = Adreça no codificada en UTF-8
    .detail = L’adreça conté bytes que no són UTF-8 vàlid. Escriviu el nom en UTF-8 i després apliqueu-hi la codificació percentual.
percent-malformed = Codificació percentual incorrecta
    .detail = A l’adreça hi ha un signe de percentatge que no va seguit de dos dígits hexadecimals. Per a escriure el signe de percentatge mateix, utilitzeu { $example }.
target-too-long = Adreça massa llarga
    .detail = L’adreça pot tenir com a màxim { $bytes } bytes. Envieu una adreça més curta.

bad-request = Sol·licitud incorrecta
    .detail = No s’ha pogut entendre la sol·licitud. Comproveu que segueixi el protocol HTTP.
header-too-large = Capçalera massa gran
    .detail = La capçalera de la sol·licitud pot tenir com a màxim { $bytes } bytes i { $fields } camps. Envieu menys camps o camps més curts.
host-invalid = El camp Host falta o és incorrecte
    .detail = Una sol·licitud HTTP/1.1 ha de tenir exactament un camp Host, amb el nom de l’amfitrió i, si cal, el port.
method-unknown = Mètode desconegut
    .detail = El servei no coneix el mètode d’aquesta sol·licitud. Utilitzeu un d’aquests mètodes: { $allowed }.
request-timeout = S’ha esgotat el temps d’espera
    .detail = La sol·licitud no ha arribat completa a temps. Torneu-la a enviar.
version-unsupported = Versió d’HTTP no admesa
    .detail = El servei no admet la versió d’HTTP d’aquesta sol·licitud. Utilitzeu una d’aquestes versions: { $versions }.
precondition-failed = No es compleix la condició prèvia
    .detail = El contingut d’aquesta adreça no té la versió que demana If-Match. Envieu la sol·licitud sense If-Match per a obtenir la versió actual.

too-many-requests = Massa sol·licituds
    .detail = S’han rebut massa sol·licituds des de la vostra adreça. Torneu-ho a provar d’aquí a { $seconds ->
        [one] { $seconds } segon
        [many] { $seconds } de segons
       *[other] { $seconds } segons
    }.

internal-error = Error intern
    .detail = S’ha produït un error en el servei. És ben possible que la sol·licitud sigui correcta: torneu-ho a provar més tard.
shutting-down = Aturada en curs
    .detail = Aquesta instància del servei s’està aturant i no accepta sol·licituds noves. Torneu-ho a provar: respondrà una altra instància.
