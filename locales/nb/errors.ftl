name-empty = Navn mangler
    .detail = Navnet er tomt eller inneholder bare mellomrom og usynlige tegn. Send minst ett synlig tegn, eller bruk adressen { $address } for å få en hilsen uten navn.
name-too-long = For langt navn
    .detail = Et navn kan bestå av høyst { $characters } tegn og høyst { $bytes } byte i UTF-8. Send et kortere navn.
name-control = Kontrolltegn i navnet
    .detail = Navnet inneholder kontrolltegnet { $character }. Send navnet uten dette tegnet.
name-line-break = Linjeskift i navnet
    .detail = Navnet inneholder tegnet { $character }, som avslutter en linje eller et avsnitt. Send navnet på én linje.
name-direction = Kontrolltegn for skriveretning i navnet
    .detail = Navnet inneholder tegnet { $character }, som endrer skriveretningen i teksten rundt. Send navnet uten dette tegnet: Skriveretningen går fram av bokstavene.
name-marks = For mange kombinerende tegn i navnet
    .detail = Navnet inneholder flere enn { $limit } kombinerende tegn på rad. Send navnet med færre slike tegn.

language-malformed = Ugyldig språkkode
    .detail = «{ $code }» er ikke en språktagg ifølge BCP 47. Send en gyldig språktagg, for eksempel { $example }.


time-malformed = Ugyldig klokkeslett
    .detail = «{ $value }» er ikke et klokkeslett. Send et klokkeslett, for eksempel «{ $clock }», «{ $local }» eller «{ $offset }».
time-zone-missing = Tidssone mangler
    .detail = «{ $value }» er et tidspunkt i UTC, så personens lokale tid er ukjent. Legg til personens tidssone, for eksempel: { $example }
time-zone-unknown = Ukjent tidssone
    .detail = «{ $value }» er ikke en tidssone. Bruk et navn fra IANA-tidssonedatabasen, for eksempel «{ $example }».
time-contradictory = Motstridende tidsangivelse
    .detail = I «{ $value }» stemmer ikke forskjellen fra UTC med tidssonen på det tidspunktet. Rett eller fjern en av de to angivelsene.

formality-unknown = Ukjent formalitetsnivå
    .detail = «{ $value }» er ikke et formalitetsnivå. Bruk et av disse: { $allowed }.


parameter-unknown = Ukjent parameter
    .detail = { $nearest ->
        [none] Parameteren «{ $parameter }» finnes ikke. Parametrene er: { $allowed }.
       *[other] Parameteren «{ $parameter }» finnes ikke. Mente du «{ $nearest }»? Parametrene er: { $allowed }.
    }
parameter-repeated = Gjentatt parameter
    .detail = Parameteren «{ $parameter }» forekommer mer enn én gang i adressen. Send den bare én gang.
language-repeated = Språket er angitt to ganger
    .detail = Stien i adressen inneholder allerede et språk, så parameteren «{ $parameter }» er ikke tillatt. Fjern en av de to angivelsene.


not-found = Ikke funnet
    .detail = Det finnes ingenting på denne adressen. Siden { $help } viser hvilke adresser som finnes.
method-not-allowed = Metoden er ikke tillatt
    .detail = Denne adressen støtter ikke metoden { $method }. Bruk en av disse: { $allowed }.
not-utf8 = Adressen er ikke i UTF-8
    .detail = Adressen inneholder byte som ikke er gyldig UTF-8. Skriv navnet i UTF-8, og prosentkod det deretter.
percent-malformed = Ugyldig prosentkoding
    .detail = I adressen er det et prosenttegn som ikke etterfølges av to heksadesimale sifre. Skriv selve prosenttegnet som { $example }.
target-too-long = For lang adresse
    .detail = Adressen kan være på høyst { $bytes } byte. Send en kortere adresse.

bad-request = Ugyldig forespørsel
    .detail = Forespørselen kunne ikke tolkes. Kontroller at den følger HTTP-protokollen.
header-too-large = For stor header
    .detail = Headeren i forespørselen kan inneholde høyst { $bytes } byte og { $fields } felt. Send færre eller kortere felt.
host-invalid = Host-feltet mangler eller er ugyldig
    .detail = En HTTP/1.1-forespørsel skal inneholde nøyaktig ett Host-felt med navnet på verten og om nødvendig porten.
method-unknown = Ukjent metode
    .detail = Tjenesten kjenner ikke metoden i denne forespørselen. Bruk en av disse: { $allowed }.
request-timeout = Tidsgrensen for forespørselen er overskredet
    .detail = Forespørselen ble ikke mottatt i sin helhet innenfor tidsgrensen. Send den på nytt.
version-unsupported = HTTP-versjonen støttes ikke
    .detail = Tjenesten støtter ikke HTTP-versjonen i denne forespørselen. Bruk en av disse: { $versions }.
precondition-failed = Forutsetningen er ikke oppfylt
    .detail = Innholdet på denne adressen har ikke den versjonen som If-Match krever. Send forespørselen uten If-Match for å få den gjeldende versjonen.

too-many-requests = For mange forespørsler
    .detail = Det har kommet for mange forespørsler fra adressen din. Prøv igjen om { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }.

internal-error = Intern feil
    .detail = Det oppstod en feil i tjenesten. Forespørselen kan godt være i orden: Prøv igjen senere.
shutting-down = Avslutning pågår
    .detail = Denne instansen av tjenesten er i ferd med å avsluttes og tar ikke imot nye forespørsler. Prøv igjen, så svarer en annen instans.
