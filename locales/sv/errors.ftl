name-empty = Namn saknas
    .detail = Namnet är tomt eller innehåller bara mellanslag och osynliga tecken. Skicka minst ett synligt tecken, eller använd adressen { $address } för att få en hälsning utan namn.
name-too-long = För långt namn
    .detail = Ett namn får bestå av högst { $characters } tecken och högst { $bytes } byte i UTF-8. Skicka ett kortare namn.
name-control = Styrtecken i namnet
    .detail = Namnet innehåller styrtecknet { $character }. Skicka namnet utan det.
name-line-break = Radbrytning i namnet
    .detail = Namnet innehåller tecknet { $character }, som avslutar en rad eller ett stycke. Skicka namnet på en enda rad.
name-direction = Styrtecken för skrivriktning i namnet
    .detail = Namnet innehåller tecknet { $character }, som ändrar skrivriktningen för den omgivande texten. Skicka namnet utan det: skrivriktningen framgår av bokstäverna.
name-marks = För många kombinerande tecken i namnet
    .detail = Namnet innehåller fler än { $limit } kombinerande tecken i rad. Skicka namnet med färre sådana tecken.

language-malformed = Felaktig språkkod
    .detail = ”{ $code }” är inte en språktagg enligt BCP 47. Skicka en giltig språktagg, till exempel { $example }.


time-malformed = Felaktigt klockslag
    .detail = ”{ $value }” är inget klockslag. Skicka ett klockslag, till exempel ”{ $clock }”, ”{ $local }” eller ”{ $offset }”.
time-zone-missing = Tidszon saknas
    .detail = ”{ $value }” är en tid i UTC, så personens lokala tid är okänd. Lägg till personens tidszon, till exempel: { $example }
time-zone-unknown = Okänd tidszon
    .detail = ”{ $value }” är ingen tidszon. Använd ett namn från IANA:s tidszonsdatabas, till exempel ”{ $example }”.
time-contradictory = Motstridig tidsangivelse
    .detail = I ”{ $value }” stämmer skillnaden mot UTC inte överens med tidszonen vid den tidpunkten. Rätta eller ta bort en av de två uppgifterna.

formality-unknown = Okänd formalitetsnivå
    .detail = ”{ $value }” är ingen formalitetsnivå. Använd någon av följande: { $allowed }.


parameter-unknown = Okänd parameter
    .detail = { $nearest ->
        [none] Parametern ”{ $parameter }” finns inte. Parametrarna är: { $allowed }.
       *[other] Parametern ”{ $parameter }” finns inte. Menade du ”{ $nearest }”? Parametrarna är: { $allowed }.
    }
parameter-repeated = Upprepad parameter
    .detail = Parametern ”{ $parameter }” förekommer mer än en gång i adressen. Skicka den bara en gång.
language-repeated = Språket har angetts två gånger
    .detail = Sökvägen i adressen innehåller redan ett språk, så parametern ”{ $parameter }” är inte tillåten. Ta bort en av de två uppgifterna.


not-found = Hittades inte
    .detail = Det finns inget på den här adressen. Sidan { $help } visar vilka adresser som finns.
method-not-allowed = Metoden är inte tillåten
    .detail = Den här adressen stöder inte metoden { $method }. Använd någon av följande: { $allowed }.
not-utf8 = Adressen är inte i UTF-8
    .detail = Adressen innehåller byte som inte är giltig UTF-8. Skriv namnet i UTF-8 och procentkoda det sedan.
percent-malformed = Felaktig procentkodning
    .detail = I adressen finns ett procenttecken som inte följs av två hexadecimala siffror. Skriv själva procenttecknet som { $example }.
target-too-long = För lång adress
    .detail = Adressen får vara högst { $bytes } byte lång. Skicka en kortare adress.

bad-request = Felaktig begäran
    .detail = Begäran kunde inte tolkas. Kontrollera att den följer HTTP-protokollet.
header-too-large = För stor header
    .detail = Begärans header får innehålla högst { $bytes } byte och { $fields } fält. Skicka färre eller kortare fält.
host-invalid = Fältet Host saknas eller är felaktigt
    .detail = En HTTP/1.1-begäran ska innehålla exakt ett Host-fält, med värdens namn och vid behov dess port.
method-unknown = Okänd metod
    .detail = Tjänsten känner inte till metoden i den här begäran. Använd någon av följande: { $allowed }.
request-timeout = Tidsgränsen för begäran överskreds
    .detail = Begäran togs inte emot i sin helhet inom tidsgränsen. Skicka den igen.
version-unsupported = HTTP-versionen stöds inte
    .detail = Tjänsten stöder inte HTTP-versionen i den här begäran. Använd någon av följande: { $versions }.
precondition-failed = Förhandsvillkoret är inte uppfyllt
    .detail = Innehållet på den här adressen har inte den version som If-Match kräver. Skicka begäran utan If-Match för att få den aktuella versionen.

too-many-requests = För många begäranden
    .detail = För många begäranden har kommit från din adress. Försök igen om { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }.

internal-error = Internt fel
    .detail = Något gick fel i tjänsten. Begäran kan mycket väl vara korrekt: försök igen senare.
shutting-down = Avstängning pågår
    .detail = Den här instansen av tjänsten håller på att stängas av och tar inte emot nya begäranden. Försök igen, så svarar en annan instans.
