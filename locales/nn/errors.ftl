name-empty = Namn manglar
    .detail = Namnet er tomt eller inneheld berre mellomrom og usynlege teikn. Send minst eitt synleg teikn, eller bruk adressa { $address } for å få ei helsing utan namn.
name-too-long = For langt namn
    .detail = Eit namn kan vere på høgst { $limit } teikn og høgst { $limit_bytes } byte i UTF-8. Send eit kortare namn.
name-control = Kontrollteikn i namnet
    .detail = Namnet inneheld kontrollteiknet { $character }. Send namnet utan dette teiknet.
name-line-break = Linjeskift i namnet
    .detail = Namnet inneheld linjeskiftet { $character }. Send namnet på éi linje.
name-direction = Kontrollteikn for skriveretning i namnet
    .detail = Namnet inneheld teiknet { $character }, som endrar skriveretninga i teksten rundt. Send namnet utan dette teiknet. Skriveretninga går fram av bokstavane i namnet.
name-marks = For mange kombinerande teikn i namnet
    .detail = Namnet inneheld fleire enn { $limit } kombinerande teikn på rad. Send namnet med færre slike teikn.

language-malformed = Ugyldig språkkode
    .detail = «{ $value }» er ikkje ein språktagg ifølgje BCP 47. Send ein gyldig språktagg, til dømes { $examples }.

time-malformed = Ugyldig klokkeslett
    .detail = «{ $value }» er ikkje eit klokkeslett. Send eit klokkeslett, til dømes «{ $clock }», «{ $local }» eller «{ $offset }».
time-zone-missing = Tidssone manglar
    .detail = «{ $value }» er eit tidspunkt i UTC, så den lokale tida til personen er ukjend. Legg til tidssona til personen, til dømes: { $example }
time-zone-unknown = Ukjend tidssone
    .detail = «{ $value }» er ikkje ei tidssone. Bruk eit namn frå IANA-tidssonedatabasen, til dømes «{ $example }».
time-contradictory = Motstridande tidsopplysningar
    .detail = I «{ $value }» stemmer ikkje skilnaden frå UTC med tidssona på det tidspunktet. Rett eller fjern ei av dei to opplysningane.

formality-unknown = Ukjend tiltaleform
    .detail = «{ $value }» er ikkje ei gyldig tiltaleform. Bruk { $allowed }, eller utelat parameteren.

parameter-unknown = Ukjend parameter
    .detail = { $nearest ->
        [none] Parameteren «{ $parameter }» finst ikkje. Parametrane er { $allowed }.
       *[other] Parameteren «{ $parameter }» finst ikkje. Meinte du «{ $nearest }»? Parametrane er { $allowed }.
    }
parameter-repeated = Gjenteken parameter
    .detail = Parameteren «{ $parameter }» står meir enn éin gong i adressa. Send han berre éin gong.
language-repeated = Språket er oppgitt to gonger
    .detail = Stien i adressa inneheld allereie eit språk, så parameteren «{ $parameter }» er ikkje tillaten. Fjern ei av dei to opplysningane.

not-found = Ikkje funne
    .detail = Det vart ikkje funne noko på denne adressa. Sida { $help } viser ei liste over dei tilgjengelege adressene.
method-not-allowed = Metoden er ikkje tillaten
    .detail = Denne adressa støttar ikkje metoden { $method }. Bruk { $allowed }.
not-utf8 = Adressa er ikkje i UTF-8
    .detail = Adressa inneheld byte som ikkje er gyldig UTF-8. Kod teksten som UTF-8, og prosentkod han deretter.
percent-malformed = Ugyldig prosentkoding
    .detail = I adressa er det eit prosentteikn som ikkje er følgt av to heksadesimale siffer. Skriv sjølve prosentteiknet som { $example }.
target-too-long = For lang adresse
    .detail = Adressa kan vere på høgst { $limit } byte. Send ei kortare adresse.

bad-request = Ugyldig førespurnad
    .detail = Førespurnaden kunne ikkje tolkast. Kontroller at han følgjer HTTP-protokollen.
header-too-large = For stor header
    .detail = Headeren i førespurnaden kan innehalde høgst { $limit } byte og høgst { $limit_fields } felt. Send færre eller kortare felt.
host-invalid = Host-feltet manglar eller er ugyldig
    .detail = Ein HTTP/1.1-førespurnad skal innehalde nøyaktig eitt Host-felt med vertsnamnet og om nødvendig porten.
method-unknown = Ukjend metode
    .detail = Tenesta støttar ikkje metoden i denne førespurnaden. Bruk { $allowed }.
request-timeout = Tidsgrensa for førespurnaden er overskriden
    .detail = Førespurnaden kom ikkje fullstendig fram innan tidsgrensa. Send han på nytt.
version-unsupported = HTTP-versjonen er ikkje støtta
    .detail = Tenesta støttar ikkje HTTP-versjonen i denne førespurnaden. Bruk { $allowed }.
precondition-failed = Føresetnaden er ikkje oppfylt
    .detail = Innhaldet på denne adressa har ikkje den versjonen som If-Match krev. Send førespurnaden utan If-Match for å få den gjeldande versjonen.

too-many-requests = For mange førespurnader
    .detail = Det har kome for mange førespurnader frå IP-adressa di. Prøv igjen om { $retry_after } sekund.

internal-error = Intern feil
    .detail = Det oppstod ein feil i tenesta. Sjølve førespurnaden kan vere korrekt. Prøv igjen seinare. Dersom feilen oppstår igjen, rapporter han og oppgi førespurnads-ID-en { $request_id }.
shutting-down = Avslutting pågår
    .detail = Denne instansen av tenesta held på å avslutte og tek ikkje imot nye førespurnader. Prøv igjen, så svarar ein annan instans.

problem-members = Eigenskapar ved feilen
problem-correct-request = Ein korrekt førespurnad
