name-empty = Navn mangler
    .detail = Navnet er tomt eller indeholder kun mellemrum og usynlige tegn. Send mindst ét synligt tegn, eller brug adressen { $address } for at få en hilsen uden navn.
name-too-long = For langt navn
    .detail = Et navn må højst bestå af { $limit } tegn og højst fylde { $limit_bytes } byte i UTF-8. Send et kortere navn.
name-control = Kontroltegn i navnet
    .detail = Navnet indeholder kontroltegnet { $character }. Send navnet uden dette tegn.
name-line-break = Linjeskift i navnet
    .detail = Navnet indeholder linjeskiftet { $character }. Send navnet på én linje.
name-direction = Kontroltegn for skriveretning i navnet
    .detail = Navnet indeholder tegnet { $character }, som ændrer skriveretningen for den omgivende tekst. Send navnet uden dette tegn. Skriveretningen fremgår af navnets bogstaver.
name-marks = For mange kombinerende tegn i navnet
    .detail = Navnet indeholder flere end { $limit } kombinerende tegn i træk. Send navnet med færre kombinerende tegn.

language-malformed = Ugyldig sprogkode
    .detail = ”{ $value }” er ikke et sprogtag ifølge BCP 47. Send et gyldigt sprogtag, for eksempel { $examples }.

time-malformed = Ugyldigt klokkeslæt
    .detail = ”{ $value }” er ikke et klokkeslæt. Send et klokkeslæt, for eksempel ”{ $clock }”, ”{ $local }” eller ”{ $offset }”.
time-zone-missing = Tidszone mangler
    .detail = ”{ $value }” er et tidspunkt i UTC, så personens lokale tid er ukendt. Tilføj personens tidszone, for eksempel: { $example }
time-zone-unknown = Ukendt tidszone
    .detail = ”{ $value }” er ikke en tidszone. Brug et navn fra IANA-tidszonedatabasen, for eksempel ”{ $example }”.
time-contradictory = Modstridende tidsangivelse
    .detail = I ”{ $value }” passer forskellen fra UTC ikke til tidszonen på det tidspunkt. Ret eller fjern en af de to angivelser.

formality-unknown = Ukendt tiltaleform
    .detail = ”{ $value }” er ikke en gyldig tiltaleform. Brug { $allowed }, eller udelad parameteren.

parameter-unknown = Ukendt parameter
    .detail = { $nearest ->
        [none] Parameteren ”{ $parameter }” findes ikke. Parametrene er { $allowed }.
       *[other] Parameteren ”{ $parameter }” findes ikke. Mente du ”{ $nearest }”? Parametrene er { $allowed }.
    }
parameter-repeated = Gentaget parameter
    .detail = Parameteren ”{ $parameter }” forekommer mere end én gang i adressen. Send den kun én gang.
language-repeated = Sproget er angivet to gange
    .detail = Stien i adressen indeholder allerede et sprog, så parameteren ”{ $parameter }” er ikke tilladt. Fjern en af de to angivelser.

not-found = Ikke fundet
    .detail = Der blev ikke fundet noget på denne adresse. Siden { $help } viser en liste over de tilgængelige adresser.
method-not-allowed = Metoden er ikke tilladt
    .detail = Denne adresse understøtter ikke metoden { $method }. Brug { $allowed }.
not-utf8 = Adressen er ikke i UTF-8
    .detail = Adressen indeholder byte, som ikke er gyldig UTF-8. Kod teksten som UTF-8, og procentkod den derefter.
percent-malformed = Ugyldig procentkodning
    .detail = I adressen er der et procenttegn, som ikke efterfølges af to hexadecimale cifre. Skriv selve procenttegnet som { $example }.
target-too-long = For lang adresse
    .detail = Adressen må højst fylde { $limit } byte. Send en kortere adresse.

bad-request = Ugyldig anmodning
    .detail = Anmodningen kunne ikke forstås. Kontrollér, at den overholder HTTP-protokollen.
header-too-large = For stor header
    .detail =
        Anmodningens header må højst indeholde { $limit } byte og højst { $limit_fields ->
            [one] { $limit_fields } felt
           *[other] { $limit_fields } felter
        }. Send færre eller kortere felter.
host-invalid = Host-feltet mangler eller er ugyldigt
    .detail = En HTTP/1.1-anmodning skal indeholde præcis ét Host-felt med værtsnavnet og om nødvendigt porten.
method-unknown = Ukendt metode
    .detail = Tjenesten understøtter ikke metoden i denne anmodning. Brug { $allowed }.
request-timeout = Tidsgrænsen for anmodningen er overskredet
    .detail = Anmodningen blev ikke modtaget i sin helhed inden for tidsgrænsen. Send den igen.
version-unsupported = HTTP-versionen understøttes ikke
    .detail = Tjenesten understøtter ikke HTTP-versionen i denne anmodning. Brug { $allowed }.
precondition-failed = Forudsætningen er ikke opfyldt
    .detail = Indholdet på denne adresse har ikke den version, som If-Match kræver. Send anmodningen uden If-Match for at få den aktuelle version.

too-many-requests = For mange anmodninger
    .detail = Der er kommet for mange anmodninger fra din IP-adresse. Prøv igen om { $retry_after ->
        [one] { $retry_after } sekund
       *[other] { $retry_after } sekunder
    }.

internal-error = Intern fejl
    .detail = Der opstod en fejl i tjenesten. Selve anmodningen kan være korrekt. Prøv igen senere. Hvis fejlen opstår igen, skal du rapportere den og angive anmodnings-id’et { $request_id }.
shutting-down = Nedlukning i gang
    .detail = Denne instans af tjenesten er ved at lukke ned og modtager ikke nye anmodninger. Prøv igen, så svarer en anden instans.

problem-members = Fejlens egenskaber
problem-correct-request = En korrekt anmodning
