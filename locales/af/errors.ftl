name-empty = Naam ontbreek
    .detail = Die naam is leeg of bevat slegs spasies en onsigbare karakters. Stuur ten minste een sigbare karakter, of gebruik die adres { $address } vir ’n begroeting sonder ’n naam.

name-too-long = Naam te lank
    .detail =
        ’n Naam mag hoogstens { $limit ->
            [one] { $limit } karakter
           *[other] { $limit } karakters
        } lank wees, en hoogstens { $limit_bytes ->
            [one] { $limit_bytes } greep
           *[other] { $limit_bytes } grepe
        } in UTF-8. Stuur ’n korter naam.

name-control = Beheerkarakter in die naam
    .detail = Die naam bevat die beheerkarakter { $character }. Stuur die naam sonder hierdie karakter.

name-line-break = Reëlbreuk in die naam
    .detail = Die naam bevat die reëlbreuk { $character }. Stuur die naam op een reël.

name-direction = Rigtingbeheerkarakter in die naam
    .detail = Die naam bevat die karakter { $character }, wat die skryfrigting van die omliggende teks verander. Stuur die naam sonder hierdie karakter. Die skryfrigting word aan die letters van die naam herken.

name-marks = Te veel kombinerende tekens in die naam
    .detail =
        Die naam bevat meer as { $limit ->
            [one] { $limit } kombinerende teken
           *[other] { $limit } kombinerende tekens
        } ná mekaar. Stuur die naam met minder kombinerende tekens.


language-malformed = Ongeldige taalkode
    .detail = “{ $value }” is nie ’n taaletiket volgens BCP 47 nie. Stuur ’n geldige taaletiket, byvoorbeeld { $examples }.


time-malformed = Ongeldige tyd
    .detail = “{ $value }” is nie ’n tyd van die dag nie. Stuur ’n tyd, byvoorbeeld “{ $clock }”, “{ $local }” of “{ $offset }”.

time-zone-missing = Tydsone ontbreek
    .detail = “{ $value }” is ’n tyd in UTC, dus is die persoon se plaaslike tyd onbekend. Voeg die persoon se tydsone by, byvoorbeeld: { $example }

time-zone-unknown = Onbekende tydsone
    .detail = “{ $value }” is nie ’n tydsone nie. Gebruik ’n naam uit die IANA-tydsonedatabasis, byvoorbeeld “{ $example }”.

time-contradictory = Teenstrydige tyd
    .detail = In “{ $value }” stem die verskil met UTC nie ooreen met die tydsone op daardie tydstip nie. Korrigeer of verwyder een van die twee.

formality-unknown = Onbekende aanspreekvorm
    .detail = “{ $value }” is nie ’n geldige aanspreekvorm nie. Gebruik { $allowed }, of laat die parameter weg.


parameter-unknown = Onbekende parameter
    .detail = { $nearest ->
        [none] Die parameter “{ $parameter }” bestaan nie. Die parameters is { $allowed }.
       *[other] Die parameter “{ $parameter }” bestaan nie. Het jy “{ $nearest }” bedoel? Die parameters is { $allowed }.
    }

parameter-repeated = Herhaalde parameter
    .detail = Die parameter “{ $parameter }” kom meer as een keer in die adres voor. Stuur dit net een keer.

language-repeated = Taal twee keer verskaf
    .detail = Die pad van die adres bevat reeds ’n taal, dus word die parameter “{ $parameter }” nie toegelaat nie. Verwyder een van die twee.


not-found = Nie gevind nie
    .detail = Niks is by hierdie adres gevind nie. Die bladsy { $help } lys die beskikbare adresse.

method-not-allowed = Metode nie toegelaat nie
    .detail = Hierdie adres ondersteun nie die metode { $method } nie. Gebruik { $allowed }.

not-utf8 = Adres nie in UTF-8 nie
    .detail = Die adres bevat grepe wat nie geldige UTF-8 is nie. Enkodeer die teks as UTF-8 en pas daarna persentkodering toe.

percent-malformed = Ongeldige persentkodering
    .detail = In die adres is daar ’n persentteken wat nie deur twee heksadesimale syfers gevolg word nie. Skryf die persentteken self as { $example }.

target-too-long = Adres te lank
    .detail =
        Die adres mag hoogstens { $limit ->
            [one] { $limit } greep
           *[other] { $limit } grepe
        } lank wees. Stuur ’n korter adres.


bad-request = Ongeldige versoek
    .detail = Die versoek kon nie verstaan word nie. Maak seker dat dit geldige HTTP is.

header-too-large = Kopskrif te groot
    .detail =
        Die kopskrif van die versoek mag hoogstens { $limit ->
            [one] { $limit } greep
           *[other] { $limit } grepe
        } en hoogstens { $limit_fields ->
            [one] { $limit_fields } veld
           *[other] { $limit_fields } velde
        } bevat. Stuur minder of korter velde.

host-invalid = Host-veld ontbreek of is ongeldig
    .detail = ’n HTTP/1.1-versoek moet presies een Host-veld bevat, met die gasheernaam en, indien nodig, die poort.

method-unknown = Onbekende metode
    .detail = Die diens ondersteun nie die metode van hierdie versoek nie. Gebruik { $allowed }.

request-timeout = Tydsbeperking van die versoek oorskry
    .detail = Die versoek is nie betyds volledig ontvang nie. Stuur dit weer.

version-unsupported = HTTP-weergawe word nie ondersteun nie
    .detail = Die diens ondersteun nie die HTTP-weergawe van hierdie versoek nie. Gebruik { $allowed }.

precondition-failed = Voorvereiste nie nagekom nie
    .detail = Die inhoud by hierdie adres het nie die weergawe wat If-Match vereis nie. Stuur die versoek sonder If-Match om die huidige weergawe te kry.

too-many-requests = Te veel versoeke
    .detail = Te veel versoeke het van jou IP-adres af gekom. Probeer weer oor { $retry_after ->
        [one] { $retry_after } sekonde
       *[other] { $retry_after } sekondes
    }.


internal-error = Interne fout
    .detail = Iets het in die diens verkeerd geloop. Die versoek self is moontlik korrek. Probeer later weer. As die fout weer voorkom, rapporteer dit met die versoek-ID { $request_id }.

shutting-down = Besig om af te sluit
    .detail = Hierdie instansie van die diens is besig om af te sluit en aanvaar nie nuwe versoeke nie. Probeer weer. ’n Ander instansie sal antwoord.


problem-members = Eienskappe van die fout

problem-correct-request = ’n Korrekte versoek
