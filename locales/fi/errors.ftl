name-empty = Nimi puuttuu
    .detail = Nimi on tyhjä tai sisältää vain välilyöntejä ja näkymättömiä merkkejä. Lähetä vähintään yksi näkyvä merkki tai hae osoitteesta { $address } tervehdys ilman nimeä.
name-too-long = Liian pitkä nimi
    .detail =
        Nimessä saa olla enintään { $limit ->
            [one] { $limit } merkki
           *[other] { $limit } merkkiä
        } ja UTF-8-muodossa enintään { $limit_bytes ->
            [one] { $limit_bytes } tavu
           *[other] { $limit_bytes } tavua
        }. Lähetä lyhyempi nimi.
name-control = Ohjausmerkki nimessä
    .detail = Nimessä on ohjausmerkki { $character }. Lähetä nimi ilman sitä.
name-line-break = Rivinvaihto nimessä
    .detail = Nimessä on rivinvaihto { $character }. Lähetä nimi yhdellä rivillä.
name-direction = Tekstin suunnan ohjausmerkki nimessä
    .detail = Nimessä on merkki { $character }, joka muuttaa ympäröivän tekstin suuntaa. Lähetä nimi ilman sitä. Suunta tunnistetaan nimen kirjaimista.
name-marks = Liian monta yhdistyvää merkkiä nimessä
    .detail =
        Nimessä on peräkkäin enemmän kuin { $limit ->
            [one] { $limit } yhdistyvä merkki
           *[other] { $limit } yhdistyvää merkkiä
        }. Lähetä nimi, jossa niitä on vähemmän.

language-malformed = Virheellinen kielikoodi
    .detail = ”{ $value }” ei ole BCP 47:n mukainen kielitunniste. Lähetä kelvollinen tunniste, esimerkiksi { $examples }.


time-malformed = Virheellinen kellonaika
    .detail = ”{ $value }” ei ole kellonaika. Lähetä kellonaika, esimerkiksi ”{ $clock }”, ”{ $local }” tai ”{ $offset }”.
time-zone-missing = Aikavyöhyke puuttuu
    .detail = ”{ $value }” on UTC-aika, joten henkilön paikallista aikaa ei tiedetä. Lisää henkilön aikavyöhyke, esimerkiksi: { $example }
time-zone-unknown = Tuntematon aikavyöhyke
    .detail = ”{ $value }” ei ole aikavyöhyke. Käytä IANAn aikavyöhyketietokannassa olevaa nimeä, esimerkiksi ”{ $example }”.
time-contradictory = Ristiriitainen aika
    .detail = Merkinnässä ”{ $value }” ero UTC-aikaan ei vastaa aikavyöhykettä kyseisenä ajankohtana. Korjaa tai poista jompikumpi.

formality-unknown = Tuntematon puhuttelutapa
    .detail = ”{ $value }” ei ole kelvollinen puhuttelutapa. Käytä arvoa { $allowed } tai jätä parametri pois.


parameter-unknown = Tuntematon parametri
    .detail = { $nearest ->
        [none] Parametria ”{ $parameter }” ei ole. Parametrit ovat { $allowed }.
       *[other] Parametria ”{ $parameter }” ei ole. Tarkoititko parametria ”{ $nearest }”? Parametrit ovat { $allowed }.
    }
parameter-repeated = Toistuva parametri
    .detail = Parametri ”{ $parameter }” on osoitteessa useammin kuin kerran. Lähetä se vain kerran.
language-repeated = Kieli annettu kahdesti
    .detail = Osoitteen polussa on jo kieli, joten parametri ”{ $parameter }” ei ole sallittu. Poista jompikumpi.


not-found = Ei löytynyt
    .detail = Tästä osoitteesta ei löytynyt mitään. Käytettävissä olevat osoitteet luetellaan sivulla { $help }.
method-not-allowed = Metodi ei ole sallittu
    .detail = Tämä osoite ei tue metodia { $method }. Käytä metodia { $allowed }.
not-utf8 = Osoite ei ole UTF-8-muodossa
    .detail = Osoitteessa on tavuja, jotka eivät ole kelvollista UTF-8:aa. Koodaa teksti UTF-8-muotoon ja prosenttikoodaa se sitten.
percent-malformed = Virheellinen prosenttikoodaus
    .detail = Osoitteessa on prosenttimerkki, jonka jäljessä ei ole kahta heksadesimaalinumeroa. Itse prosenttimerkki kirjoitetaan muodossa { $example }.
target-too-long = Liian pitkä osoite
    .detail =
        Osoitteessa saa olla enintään { $limit ->
            [one] { $limit } tavu
           *[other] { $limit } tavua
        }. Lähetä lyhyempi osoite.

bad-request = Virheellinen pyyntö
    .detail = Pyyntöä ei voitu tulkita. Tarkista, että se noudattaa HTTP-protokollaa.
header-too-large = Liian suuri otsake
    .detail =
        Pyynnön otsakkeessa saa olla enintään { $limit ->
            [one] { $limit } tavu
           *[other] { $limit } tavua
        } ja enintään { $limit_fields ->
            [one] { $limit_fields } kenttä
           *[other] { $limit_fields } kenttää
        }. Lähetä vähemmän kenttiä tai lyhyempiä kenttiä.
host-invalid = Host-kenttä puuttuu tai on virheellinen
    .detail = HTTP/1.1-pyynnössä on oltava täsmälleen yksi Host-kenttä, jossa on isäntäkoneen nimi ja tarvittaessa portti.
method-unknown = Tuntematon metodi
    .detail = Palvelu ei tue tämän pyynnön metodia. Käytä metodia { $allowed }.
request-timeout = Pyyntö aikakatkaistiin
    .detail = Koko pyyntö ei saapunut ajoissa. Lähetä se uudelleen.
version-unsupported = HTTP-versiota ei tueta
    .detail = Palvelu ei tue tämän pyynnön HTTP-versiota. Käytä versiota { $allowed }.
precondition-failed = Ennakkoehto ei täyttynyt
    .detail = Tämän osoitteen sisältö ei ole sitä versiota, jota If-Match edellyttää. Lähetä pyyntö ilman If-Match-kenttää, niin saat nykyisen version.

# No selector: the genitive “sekunnin” suits every number.
too-many-requests = Liian monta pyyntöä
    .detail = IP-osoitteestasi on tullut liian monta pyyntöä. Yritä uudelleen { $retry_after } sekunnin kuluttua.

internal-error = Sisäinen virhe
    .detail = Palvelussa tapahtui virhe. Itse pyyntö voi olla kunnossa. Yritä myöhemmin uudelleen. Jos virhe toistuu, ilmoita siitä ja mainitse pyynnön tunnus { $request_id }.
shutting-down = Sammutus käynnissä
    .detail = Tämä palvelun instanssi on sammumassa eikä ota vastaan uusia pyyntöjä. Yritä uudelleen. Toinen instanssi vastaa.

problem-members = Virheen ominaisuudet
problem-correct-request = Virheetön pyyntö
