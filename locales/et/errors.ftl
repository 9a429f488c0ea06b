name-empty = Nimi puudub
    .detail = Nimi on tühi või sisaldab ainult tühikuid ja nähtamatuid märke. Saatke vähemalt üks nähtav märk või kasutage nimeta tervituse saamiseks aadressi { $address }.
name-too-long = Liiga pikk nimi
    .detail = Nimi võib olla kuni { $limit } märgi pikkune ja UTF-8-kodeeringus kuni { $limit_bytes } baidi pikkune. Saatke lühem nimi.
name-control = Nimes on juhtmärk
    .detail = Nimi sisaldab juhtmärki { $character }. Saatke nimi ilma selleta.
name-line-break = Nimes on reavahetus
    .detail = Nimi sisaldab reavahetust { $character }. Saatke nimi ühel real.
name-direction = Nimes on teksti suunda muutev märk
    .detail = Nimi sisaldab märki { $character }, mis muudab ümbritseva teksti suunda. Saatke nimi ilma selleta. Suund tuvastatakse nime tähtede järgi.
name-marks = Nimes on liiga palju kombineeruvaid märke
    .detail = Nimes on järjest üle { $limit } kombineeruva märgi. Saatke nimi, milles neid on vähem.

language-malformed = Vigane keelekood
    .detail = „{ $value }“ ei ole BCP 47 järgi keelemärgend. Saatke õige märgend, näiteks { $examples }.


time-malformed = Vigane kellaaeg
    .detail = „{ $value }“ ei ole kellaaeg. Saatke kellaaeg, näiteks „{ $clock }“, „{ $local }“ või „{ $offset }“.
time-zone-missing = Ajavöönd puudub
    .detail = „{ $value }“ on UTC-aeg, seega ei ole inimese kohalik aeg teada. Lisage selle inimese ajavöönd, näiteks: { $example }
time-zone-unknown = Tundmatu ajavöönd
    .detail = „{ $value }“ ei ole ajavöönd. Kasutage nime IANA ajavööndite andmebaasist, näiteks „{ $example }“.
time-contradictory = Vastuoluline aeg
    .detail = Väärtuses „{ $value }“ ei vasta UTC-nihe ajavööndile sel hetkel. Parandage või eemaldage üks neist.

formality-unknown = Tundmatu pöördumisviis
    .detail = „{ $value }“ ei ole lubatud pöördumisviis. Kasutage väärtust { $allowed }. Selle parameetri võib ka ära jätta.


parameter-unknown = Tundmatu parameeter
    .detail = { $nearest ->
        [none] Parameetrit „{ $parameter }“ ei ole. Võimalikud parameetrid on { $allowed }.
       *[other] Parameetrit „{ $parameter }“ ei ole. Kas mõtlesite „{ $nearest }“? Võimalikud parameetrid on { $allowed }.
    }
parameter-repeated = Korduv parameeter
    .detail = Parameeter „{ $parameter }“ on aadressis rohkem kui üks kord. Saatke see ainult üks kord.
language-repeated = Keel on antud kaks korda
    .detail = Aadressi tee sisaldab juba keelt, seega ei ole parameeter „{ $parameter }“ lubatud. Eemaldage üks neist.


not-found = Ei leitud
    .detail = Sellelt aadressilt ei leitud midagi. Lehel { $help } on loetletud saadaolevad aadressid.
method-not-allowed = Meetod pole lubatud
    .detail = See aadress ei toeta meetodit { $method }. Kasutage meetodit { $allowed }.
not-utf8 = Aadress pole UTF-8-kodeeringus
    .detail = Aadress sisaldab baite, mis ei ole UTF-8-kodeeringus lubatud. Kodeerige tekst UTF-8-kodeeringusse ja seejärel protsendikodeeringusse.
percent-malformed = Vigane protsendikodeering
    .detail = Aadressis ei järgne protsendimärgile kahte kuueteistkümnendsüsteemi numbrit. Protsendimärk ise kirjutage kujul { $example }.
target-too-long = Liiga pikk aadress
    .detail = Aadress võib olla kuni { $limit } baidi pikkune. Saatke lühem aadress.

bad-request = Vigane päring
    .detail = Päringust ei õnnestunud aru saada. Kontrollige, kas see vastab HTTP-protokollile.
header-too-large = Liiga suur päis
    .detail = Päringu päis võib olla kuni { $limit } baidi suurune ja sisaldada kuni { $limit_fields } välja. Saatke vähem välju või lühemaid välju.
host-invalid = Väli Host puudub või on vigane
    .detail = HTTP/1.1 päring peab sisaldama täpselt üht Host-välja hostinime ja vajaduse korral pordinumbriga.
method-unknown = Tundmatu meetod
    .detail = Teenus ei toeta selle päringu meetodit. Kasutage meetodit { $allowed }.
request-timeout = Päring aegus
    .detail = Päring ei jõudnud õigel ajal tervikuna kohale. Saatke see uuesti.
version-unsupported = HTTP versiooni ei toetata
    .detail = Teenus ei toeta selle päringu HTTP versiooni. Kasutage versiooni { $allowed }.
precondition-failed = Eeltingimus pole täidetud
    .detail = Selle aadressi sisu ei vasta versioonile, mida nõuab väli If-Match. Praeguse versiooni saamiseks saatke päring ilma väljata If-Match.

too-many-requests = Liiga palju päringuid
    .detail = Teie IP-aadressilt on tulnud liiga palju päringuid. Proovige uuesti { $retry_after } sekundi pärast.

internal-error = Sisemine viga
    .detail = Teenuses tekkis viga. Päring ise võib olla õige. Proovige hiljem uuesti. Kui viga kordub, teatage sellest ja lisage päringu ID { $request_id }.
shutting-down = Seiskumine
    .detail = See teenuse eksemplar on seiskumas ega võta enam uusi päringuid vastu. Proovige uuesti. Vastab teine eksemplar.


problem-members = Vea omadused
problem-correct-request = Õige päring
