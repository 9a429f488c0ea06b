name-empty = Navn mangler
    .detail = Navnet er tomt eller indeholder kun mellemrum og usynlige tegn. Send mindst ét synligt tegn, eller brug adressen { $address } for at få en hilsen uden navn.
name-too-long = For langt navn
    .detail = Et navn må højst bestå af { $characters } tegn og højst fylde { $bytes } byte i UTF-8. Send et kortere navn.
name-control = Kontroltegn i navnet
    .detail = Navnet indeholder kontroltegnet { $character }. Send navnet uden dette tegn.
name-line-break = Linjeskift i navnet
    .detail = Navnet indeholder tegnet { $character }, som afslutter en linje eller et afsnit. Send navnet på én linje.
name-direction = Kontroltegn for skriveretning i navnet
    .detail = Navnet indeholder tegnet { $character }, som ændrer skriveretningen for den omgivende tekst. Send navnet uden dette tegn: Skriveretningen fremgår af bogstaverne.
name-marks = For mange kombinerende tegn i navnet
    .detail = Navnet indeholder flere end { $limit } kombinerende tegn i træk. Send navnet med færre kombinerende tegn.

language-malformed = Ugyldig sprogkode
    .detail = ”{ $code }” er ikke et sprogtag ifølge BCP 47. Send et gyldigt sprogtag, for eksempel { $example }.


time-malformed = Ugyldigt klokkeslæt
    .detail = ”{ $value }” er ikke et klokkeslæt. Send et klokkeslæt, for eksempel ”{ $clock }”, ”{ $local }” eller ”{ $offset }”.
time-zone-missing = Tidszone mangler
    .detail = ”{ $value }” er et tidspunkt i UTC, så personens lokale tid er ukendt. Tilføj personens tidszone, for eksempel: { $example }
time-zone-unknown = Ukendt tidszone
    .detail = ”{ $value }” er ikke en tidszone. Brug et navn fra IANA-tidszonedatabasen, for eksempel ”{ $example }”.
time-contradictory = Modstridende tidsangivelse
    .detail = I ”{ $value }” passer forskellen fra UTC ikke til tidszonen på det tidspunkt. Ret eller fjern en af de to angivelser.

formality-unknown = Ukendt formalitetsniveau
    .detail = ”{ $value }” er ikke et formalitetsniveau. Brug et af følgende: { $allowed }.


parameter-unknown = Ukendt parameter
    .detail = { $nearest ->
        [none] Parameteren ”{ $parameter }” findes ikke. Parametrene er: { $allowed }.
       *[other] Parameteren ”{ $parameter }” findes ikke. Mente du ”{ $nearest }”? Parametrene er: { $allowed }.
    }
parameter-repeated = Gentaget parameter
    .detail = Parameteren ”{ $parameter }” forekommer mere end én gang i adressen. Send den kun én gang.
language-repeated = Sproget er angivet to gange
    .detail = Stien i adressen indeholder allerede et sprog, så parameteren ”{ $parameter }” er ikke tilladt. Fjern en af de to angivelser.


not-found = Ikke fundet
    .detail = Der findes ikke noget på denne adresse. Siden { $help } viser, hvilke adresser der findes.
method-not-allowed = Metoden er ikke tilladt
    .detail = Denne adresse understøtter ikke metoden { $method }. Brug en af følgende: { $allowed }.
not-utf8 = Adressen er ikke i UTF-8
    .detail = Adressen indeholder byte, som ikke er gyldig UTF-8. Skriv navnet i UTF-8, og procentkod det derefter.
percent-malformed = Ugyldig procentkodning
    .detail = I adressen er der et procenttegn, som ikke efterfølges af to hexadecimale cifre. Skriv selve procenttegnet som { $example }.
target-too-long = For lang adresse
    .detail = Adressen må højst fylde { $bytes } byte. Send en kortere adresse.

bad-request = Ugyldig anmodning
    .detail = Anmodningen kunne ikke forstås. Kontrollér, at den overholder HTTP-protokollen.
header-too-large = For stor header
    .detail = Anmodningens header må højst indeholde { $bytes } byte og { $fields } felter. Send færre eller kortere felter.
host-invalid = Host-feltet mangler eller er ugyldigt
    .detail = En HTTP/1.1-anmodning skal indeholde præcis ét Host-felt med værtens navn og om nødvendigt porten.
method-unknown = Ukendt metode
    .detail = Tjenesten kender ikke metoden i denne anmodning. Brug en af følgende: { $allowed }.
request-timeout = Tidsgrænsen for anmodningen er overskredet
    .detail = Anmodningen blev ikke modtaget i sin helhed inden for tidsgrænsen. Send den igen.
version-unsupported = HTTP-versionen understøttes ikke
    .detail = Tjenesten understøtter ikke HTTP-versionen i denne anmodning. Brug en af følgende: { $versions }.
precondition-failed = Forudsætningen er ikke opfyldt
    .detail = Indholdet på denne adresse har ikke den version, som If-Match kræver. Send anmodningen uden If-Match for at få den aktuelle version.

too-many-requests = For mange anmodninger
    .detail = Der er kommet for mange anmodninger fra din adresse. Prøv igen om { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }.

internal-error = Intern fejl
    .detail = Der opstod en fejl i tjenesten. Anmodningen kan sagtens være i orden: Prøv igen senere.
shutting-down = Nedlukning i gang
    .detail = Denne instans af tjenesten er ved at lukke ned og modtager ikke nye anmodninger. Prøv igen, så svarer en anden instans.
