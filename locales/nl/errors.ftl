name-empty = Naam ontbreekt
    .detail = De naam is leeg of bevat alleen spaties en onzichtbare tekens. Stuur minstens één zichtbaar teken of vraag { $address } op voor een begroeting zonder naam.

name-too-long = Naam te lang
    .detail =
        Een naam mag maximaal { $limit ->
            [one] { $limit } teken
           *[other] { $limit } tekens
        } lang zijn, en maximaal { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } in UTF-8. Stuur een kortere naam.

name-control = Besturingsteken in de naam
    .detail = De naam bevat het besturingsteken { $character }. Stuur de naam zonder dit teken.

name-line-break = Regeleinde in de naam
    .detail = De naam bevat het regeleinde { $character }. Stuur de naam op één regel.

name-direction = Besturingsteken voor schrijfrichting in de naam
    .detail = De naam bevat het teken { $character }, dat de schrijfrichting van de omringende tekst verandert. Stuur de naam zonder dit teken. De schrijfrichting wordt herkend aan de letters van de naam.

name-marks = Te veel combinerende tekens in de naam
    .detail =
        De naam bevat meer dan { $limit ->
            [one] { $limit } combinerend teken
           *[other] { $limit } combinerende tekens
        } achter elkaar. Stuur de naam met minder combinerende tekens.


language-malformed = Ongeldige taalcode
    .detail = ‘{ $value }’ is geen taaltag volgens BCP 47. Stuur een geldige taaltag, bijvoorbeeld { $examples }.


time-malformed = Ongeldig tijdstip
    .detail = ‘{ $value }’ is geen tijdstip. Stuur een tijdstip, bijvoorbeeld ‘{ $clock }’, ‘{ $local }’ of ‘{ $offset }’.

time-zone-missing = Tijdzone ontbreekt
    .detail = ‘{ $value }’ is een tijd in UTC, dus de lokale tijd van de persoon is onbekend. Voeg de tijdzone van de persoon toe, bijvoorbeeld: { $example }

time-zone-unknown = Onbekende tijdzone
    .detail = ‘{ $value }’ is geen tijdzone. Gebruik een naam uit de IANA-tijdzonedatabase, bijvoorbeeld ‘{ $example }’.

time-contradictory = Tegenstrijdige tijdsaanduiding
    .detail = In ‘{ $value }’ komt het verschil met UTC niet overeen met de tijdzone op dat moment. Corrigeer of verwijder een van beide.

formality-unknown = Onbekende aanspreekvorm
    .detail = ‘{ $value }’ is geen geldige aanspreekvorm. Gebruik { $allowed }, of laat de parameter weg.


parameter-unknown = Onbekende parameter
    .detail = { $nearest ->
        [none] De parameter ‘{ $parameter }’ bestaat niet. De parameters zijn { $allowed }.
       *[other] De parameter ‘{ $parameter }’ bestaat niet. Bedoelde je ‘{ $nearest }’? De parameters zijn { $allowed }.
    }

parameter-repeated = Herhaalde parameter
    .detail = De parameter ‘{ $parameter }’ komt meer dan één keer in het adres voor. Stuur deze slechts één keer.

language-repeated = Taal twee keer opgegeven
    .detail = Het pad van het adres bevat al een taal, dus de parameter ‘{ $parameter }’ is niet toegestaan. Verwijder een van beide.


not-found = Niet gevonden
    .detail = Op dit adres is niets gevonden. De pagina { $help } bevat een lijst met de beschikbare adressen.

method-not-allowed = Methode niet toegestaan
    .detail = Dit adres ondersteunt de methode { $method } niet. Gebruik { $allowed }.

not-utf8 = Adres niet in UTF-8
    .detail = Het adres bevat bytes die geen geldige UTF-8 vormen. Codeer de tekst als UTF-8 en pas daarna procentcodering toe.

percent-malformed = Onjuiste procentcodering
    .detail = In het adres staat een procentteken dat niet wordt gevolgd door twee hexadecimale cijfers. Schrijf het procentteken zelf als { $example }.

target-too-long = Adres te lang
    .detail =
        Het adres mag maximaal { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } lang zijn. Stuur een korter adres.


bad-request = Ongeldig verzoek
    .detail = Het verzoek kon niet worden begrepen. Controleer of het aan het HTTP-protocol voldoet.

header-too-large = Header te groot
    .detail =
        De header van het verzoek mag maximaal { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } en maximaal { $limit_fields ->
            [one] { $limit_fields } veld
           *[other] { $limit_fields } velden
        } bevatten. Stuur minder of kortere velden.

host-invalid = Host-veld ontbreekt of is onjuist
    .detail = Een HTTP/1.1-verzoek moet precies één Host-veld bevatten, met de hostnaam en, indien nodig, de poort.

method-unknown = Onbekende methode
    .detail = De dienst ondersteunt de methode van dit verzoek niet. Gebruik { $allowed }.

request-timeout = Tijdslimiet van het verzoek overschreden
    .detail = Het verzoek is niet op tijd volledig ontvangen. Stuur het opnieuw.

version-unsupported = HTTP-versie niet ondersteund
    .detail = De dienst ondersteunt de HTTP-versie van dit verzoek niet. Gebruik { $allowed }.

precondition-failed = Niet aan de voorwaarde voldaan
    .detail = De inhoud op dit adres heeft niet de versie die If-Match vereist. Stuur het verzoek zonder If-Match om de huidige versie te krijgen.

too-many-requests = Te veel verzoeken
    .detail = Er zijn te veel verzoeken vanaf je IP-adres verstuurd. Probeer het over { $retry_after ->
        [one] { $retry_after } seconde
       *[other] { $retry_after } seconden
    } opnieuw.


internal-error = Interne fout
    .detail = Er is iets misgegaan in de dienst. Het verzoek zelf is mogelijk correct. Probeer het later opnieuw. Als de fout opnieuw optreedt, meld deze dan onder vermelding van verzoek-ID { $request_id }.

shutting-down = Bezig met afsluiten
    .detail = Deze instantie van de dienst wordt afgesloten en neemt geen nieuwe verzoeken aan. Probeer het opnieuw. Een andere instantie zal antwoorden.


problem-members = Eigenschappen van de fout

problem-correct-request = Een correct verzoek
