name-empty = Namn saknas
    .detail = Namnet är tomt eller innehåller bara mellanslag och osynliga tecken. Skicka minst ett synligt tecken, eller använd adressen { $address } för att få en hälsning utan namn.
name-too-long = För långt namn
    .detail = Ett namn får bestå av högst { $limit } tecken och högst { $limit_bytes } byte i UTF-8. Skicka ett kortare namn.
name-control = Styrtecken i namnet
    .detail = Namnet innehåller styrtecknet { $character }. Skicka namnet utan det.
name-line-break = Radbrytning i namnet
    .detail = Namnet innehåller radbrytningen { $character }. Skicka namnet på en enda rad.
name-direction = Styrtecken för skrivriktning i namnet
    .detail = Namnet innehåller tecknet { $character }, som ändrar skrivriktningen för den omgivande texten. Skicka namnet utan det. Skrivriktningen framgår av bokstäverna i namnet.
name-marks = För många kombinerande tecken i namnet
    .detail = Namnet innehåller fler än { $limit } kombinerande tecken i rad. Skicka namnet med färre sådana tecken.

language-malformed = Felaktig språkkod
    .detail = ”{ $value }” är inte en språktagg enligt BCP 47. Skicka en giltig språktagg, till exempel { $examples }.

time-malformed = Felaktigt klockslag
    .detail = ”{ $value }” är inget klockslag. Skicka ett klockslag, till exempel ”{ $clock }”, ”{ $local }” eller ”{ $offset }”.
time-zone-missing = Tidszon saknas
    .detail = ”{ $value }” är en tid i UTC, så personens lokala tid är okänd. Lägg till personens tidszon, till exempel: { $example }
time-zone-unknown = Okänd tidszon
    .detail = ”{ $value }” är ingen tidszon. Använd ett namn från IANA:s tidszonsdatabas, till exempel ”{ $example }”.
time-contradictory = Motstridig tidsangivelse
    .detail = I ”{ $value }” stämmer skillnaden mot UTC inte överens med tidszonen vid den tidpunkten. Rätta eller ta bort en av de två uppgifterna.

# “Tilltal” alone also means tone of voice.
formality-unknown = Okänd tilltalsform
    .detail = ”{ $value }” är ingen giltig tilltalsform. Använd { $allowed }, eller utelämna parametern.

parameter-unknown = Okänd parameter
    .detail = { $nearest ->
        [none] Parametern ”{ $parameter }” finns inte. Parametrarna är { $allowed }.
       *[other] Parametern ”{ $parameter }” finns inte. Menade du ”{ $nearest }”? Parametrarna är { $allowed }.
    }
parameter-repeated = Upprepad parameter
    .detail = Parametern ”{ $parameter }” förekommer mer än en gång i adressen. Skicka den bara en gång.
language-repeated = Språket har angetts två gånger
    .detail = Sökvägen i adressen innehåller redan ett språk, så parametern ”{ $parameter }” är inte tillåten. Ta bort en av de två uppgifterna.

not-found = Hittades inte
    .detail = Ingenting hittades på den här adressen. Sidan { $help } listar de tillgängliga adresserna.
method-not-allowed = Metoden är inte tillåten
    .detail = Den här adressen stöder inte metoden { $method }. Använd { $allowed }.
not-utf8 = Adressen är inte i UTF-8
    .detail = Adressen innehåller byte som inte är giltig UTF-8. Koda texten som UTF-8 och procentkoda den sedan.
percent-malformed = Felaktig procentkodning
    .detail = I adressen finns ett procenttecken som inte följs av två hexadecimala siffror. Skriv själva procenttecknet som { $example }.
target-too-long = För lång adress
    .detail = Adressen får vara högst { $limit } byte lång. Skicka en kortare adress.

bad-request = Felaktig begäran
    .detail = Begäran kunde inte tolkas. Kontrollera att den följer HTTP-protokollet.
header-too-large = För stor header
    .detail = Begärans header får innehålla högst { $limit } byte och högst { $limit_fields } fält. Skicka färre eller kortare fält.
host-invalid = Fältet Host saknas eller är felaktigt
    .detail = En HTTP/1.1-begäran ska innehålla exakt ett Host-fält, med värdnamnet och vid behov porten.
method-unknown = Okänd metod
    .detail = Tjänsten stöder inte metoden i den här begäran. Använd { $allowed }.
request-timeout = Tidsgränsen för begäran överskreds
    .detail = Begäran togs inte emot i sin helhet inom tidsgränsen. Skicka den igen.
version-unsupported = HTTP-versionen stöds inte
    .detail = Tjänsten stöder inte HTTP-versionen i den här begäran. Använd { $allowed }.
precondition-failed = Förhandsvillkoret är inte uppfyllt
    .detail = Innehållet på den här adressen har inte den version som If-Match kräver. Skicka begäran utan If-Match för att få den aktuella versionen.

too-many-requests = För många begäranden
    .detail = För många begäranden har kommit från din IP-adress. Försök igen om { $retry_after ->
        [one] { $retry_after } sekund
       *[other] { $retry_after } sekunder
    }.

internal-error = Internt fel
    .detail = Något gick fel i tjänsten. Själva begäran kan vara korrekt. Försök igen senare. Om felet uppstår igen, rapportera det och ange begärande-ID { $request_id }.
shutting-down = Avstängning pågår
    .detail = Den här instansen av tjänsten håller på att stängas av och tar inte emot nya begäranden. Försök igen, så svarar en annan instans.

problem-members = Felets egenskaper
problem-correct-request = En korrekt begäran
