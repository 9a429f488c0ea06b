name-empty = Navn mangler
    .detail = Navnet er tomt eller inneholder bare mellomrom og usynlige tegn. Send minst ett synlig tegn, eller bruk adressen { $address } for å få en hilsen uten navn.
name-too-long = For langt navn
    .detail = Et navn kan bestå av høyst { $limit } tegn og høyst { $limit_bytes } byte i UTF-8. Send et kortere navn.
name-control = Kontrolltegn i navnet
    .detail = Navnet inneholder kontrolltegnet { $character }. Send navnet uten dette tegnet.
name-line-break = Linjeskift i navnet
    .detail = Navnet inneholder linjeskiftet { $character }. Send navnet på én linje.
name-direction = Kontrolltegn for skriveretning i navnet
    .detail = Navnet inneholder tegnet { $character }, som endrer skriveretningen i teksten rundt. Send navnet uten dette tegnet. Skriveretningen går fram av bokstavene i navnet.
name-marks = For mange kombinerende tegn i navnet
    .detail = Navnet inneholder flere enn { $limit } kombinerende tegn på rad. Send navnet med færre slike tegn.

language-malformed = Ugyldig språkkode
    .detail = «{ $value }» er ikke en språktagg ifølge BCP 47. Send en gyldig språktagg, for eksempel { $examples }.

time-malformed = Ugyldig klokkeslett
    .detail = «{ $value }» er ikke et klokkeslett. Send et klokkeslett, for eksempel «{ $clock }», «{ $local }» eller «{ $offset }».
time-zone-missing = Tidssone mangler
    .detail = «{ $value }» er et tidspunkt i UTC, så personens lokale tid er ukjent. Legg til personens tidssone, for eksempel: { $example }
time-zone-unknown = Ukjent tidssone
    .detail = «{ $value }» er ikke en tidssone. Bruk et navn fra IANA-tidssonedatabasen, for eksempel «{ $example }».
time-contradictory = Motstridende tidsangivelse
    .detail = I «{ $value }» stemmer ikke forskjellen fra UTC med tidssonen på det tidspunktet. Rett eller fjern en av de to angivelsene.

formality-unknown = Ukjent tiltaleform
    .detail = «{ $value }» er ikke en gyldig tiltaleform. Bruk { $allowed }, eller utelat parameteren.

parameter-unknown = Ukjent parameter
    .detail = { $nearest ->
        [none] Parameteren «{ $parameter }» finnes ikke. Parametrene er { $allowed }.
       *[other] Parameteren «{ $parameter }» finnes ikke. Mente du «{ $nearest }»? Parametrene er { $allowed }.
    }
parameter-repeated = Gjentatt parameter
    .detail = Parameteren «{ $parameter }» forekommer mer enn én gang i adressen. Send den bare én gang.
language-repeated = Språket er angitt to ganger
    .detail = Stien i adressen inneholder allerede et språk, så parameteren «{ $parameter }» er ikke tillatt. Fjern en av de to angivelsene.

not-found = Ikke funnet
    .detail = Det ble ikke funnet noe på denne adressen. Siden { $help } viser en liste over de tilgjengelige adressene.
method-not-allowed = Metoden er ikke tillatt
    .detail = Denne adressen støtter ikke metoden { $method }. Bruk { $allowed }.
not-utf8 = Adressen er ikke i UTF-8
    .detail = Adressen inneholder byte som ikke er gyldig UTF-8. Kod teksten som UTF-8, og prosentkod den deretter.
percent-malformed = Ugyldig prosentkoding
    .detail = I adressen er det et prosenttegn som ikke etterfølges av to heksadesimale sifre. Skriv selve prosenttegnet som { $example }.
target-too-long = For lang adresse
    .detail = Adressen kan være på høyst { $limit } byte. Send en kortere adresse.

bad-request = Ugyldig forespørsel
    .detail = Forespørselen kunne ikke tolkes. Kontroller at den følger HTTP-protokollen.
header-too-large = For stor header
    .detail = Headeren i forespørselen kan inneholde høyst { $limit } byte og høyst { $limit_fields } felt. Send færre eller kortere felt.
host-invalid = Host-feltet mangler eller er ugyldig
    .detail = En HTTP/1.1-forespørsel skal inneholde nøyaktig ett Host-felt med vertsnavnet og om nødvendig porten.
method-unknown = Ukjent metode
    .detail = Tjenesten støtter ikke metoden i denne forespørselen. Bruk { $allowed }.
request-timeout = Tidsgrensen for forespørselen er overskredet
    .detail = Forespørselen ble ikke mottatt i sin helhet innenfor tidsgrensen. Send den på nytt.
version-unsupported = HTTP-versjonen støttes ikke
    .detail = Tjenesten støtter ikke HTTP-versjonen i denne forespørselen. Bruk { $allowed }.
precondition-failed = Forutsetningen er ikke oppfylt
    .detail = Innholdet på denne adressen har ikke den versjonen som If-Match krever. Send forespørselen uten If-Match for å få den gjeldende versjonen.

too-many-requests = For mange forespørsler
    .detail = Det har kommet for mange forespørsler fra IP-adressen din. Prøv igjen om { $retry_after ->
        [one] { $retry_after } sekund
       *[other] { $retry_after } sekunder
    }.

internal-error = Intern feil
    .detail = Det oppstod en feil i tjenesten. Selve forespørselen kan være korrekt. Prøv igjen senere. Hvis feilen oppstår igjen, rapporter den og oppgi forespørsels-ID-en { $request_id }.
shutting-down = Avslutning pågår
    .detail = Denne instansen av tjenesten holder på å avslutte og tar ikke imot nye forespørsler. Prøv igjen, så svarer en annen instans.

problem-members = Egenskaper ved feilen
problem-correct-request = En korrekt forespørsel
