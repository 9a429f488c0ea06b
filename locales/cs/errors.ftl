name-empty = Chybí jméno
    .detail = Jméno je prázdné nebo obsahuje jen mezery a neviditelné znaky. Pošlete alespoň jeden viditelný znak nebo použijte adresu { $address }, chcete-li pozdrav bez jména.
name-too-long = Příliš dlouhé jméno
    .detail =
        Jméno může mít nejvýše { $limit ->
            [one] { $limit } znak
            [few] { $limit } znaky
            [many] { $limit } znaku
           *[other] { $limit } znaků
        } a nejvýše { $limit_bytes ->
            [one] { $limit_bytes } bajt
            [few] { $limit_bytes } bajty
            [many] { $limit_bytes } bajtu
           *[other] { $limit_bytes } bajtů
        } v UTF-8. Pošlete kratší jméno.
name-control = Řídicí znak ve jméně
    .detail = Jméno obsahuje řídicí znak { $character }. Pošlete jméno bez tohoto znaku.
name-line-break = Zalomení řádku ve jméně
    .detail = Jméno obsahuje znak zalomení řádku { $character }. Pošlete jméno na jednom řádku.
name-direction = Znak pro směr textu ve jméně
    .detail = Jméno obsahuje znak { $character }, který mění směr okolního textu. Pošlete jméno bez tohoto znaku. Směr jména se pozná podle jeho písmen.
name-marks = Příliš mnoho kombinujících znaků ve jméně
    .detail =
        Jméno obsahuje více než { $limit ->
            [one] { $limit } kombinující znak
            [few] { $limit } kombinující znaky
            [many] { $limit } kombinujícího znaku
           *[other] { $limit } kombinujících znaků
        } za sebou. Pošlete jméno, ve kterém jich je méně.

language-malformed = Chybný kód jazyka
    .detail = „{ $value }“ není jazyková značka podle BCP 47. Pošlete platnou značku, například { $examples }.


time-malformed = Chybný čas
    .detail = „{ $value }“ není platný čas. Pošlete čas, například „{ $clock }“, „{ $local }“ nebo „{ $offset }“.
time-zone-missing = Chybí časové pásmo
    .detail = „{ $value }“ je čas v UTC, takže místní čas dané osoby není znám. Přidejte časové pásmo této osoby, například: { $example }
time-zone-unknown = Neznámé časové pásmo
    .detail = „{ $value }“ není časové pásmo. Použijte název z databáze časových pásem IANA, například „{ $example }“.
time-contradictory = Rozporný časový údaj
    .detail = V hodnotě „{ $value }“ posun oproti UTC neodpovídá časovému pásmu v daném okamžiku. Opravte nebo odstraňte jeden z těchto dvou údajů.

formality-unknown = Neznámý způsob oslovení
    .detail = „{ $value }“ není platný způsob oslovení. Použijte { $allowed }. Tento parametr lze také vynechat.


parameter-unknown = Neznámý parametr
    .detail = { $nearest ->
        [none] Parametr „{ $parameter }“ neexistuje. Dostupné parametry: { $allowed }.
       *[other] Parametr „{ $parameter }“ neexistuje. Neměli jste na mysli „{ $nearest }“? Dostupné parametry: { $allowed }.
    }
parameter-repeated = Opakovaný parametr
    .detail = Parametr „{ $parameter }“ je v adrese více než jednou. Pošlete ho jen jednou.
language-repeated = Jazyk uvedený dvakrát
    .detail = Cesta v adrese už obsahuje jazyk, proto parametr „{ $parameter }“ není povolen. Odstraňte jeden z těchto dvou údajů.


not-found = Nenalezeno
    .detail = Na této adrese nebylo nic nalezeno. Na stránce { $help } je seznam dostupných adres.
method-not-allowed = Nepovolená metoda
    .detail = Tato adresa nepodporuje metodu { $method }. Použijte metodu { $allowed }.
not-utf8 = Adresa není v UTF-8
    .detail = Adresa obsahuje bajty, které nejsou v UTF-8 platné. Zakódujte text v UTF-8 a pak použijte procentové kódování.
percent-malformed = Chybné procentové kódování
    .detail = Po znaku procenta v adrese nenásledují dvě šestnáctkové číslice. Samotný znak procenta zapište jako { $example }.
target-too-long = Příliš dlouhá adresa
    .detail =
        Adresa může mít nejvýše { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajty
            [many] { $limit } bajtu
           *[other] { $limit } bajtů
        }. Pošlete kratší adresu.

bad-request = Chybný požadavek
    .detail = Požadavku se nepodařilo porozumět. Zkontrolujte, zda odpovídá protokolu HTTP.
header-too-large = Příliš velká hlavička
    .detail =
        Hlavička požadavku může mít nejvýše { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajty
            [many] { $limit } bajtu
           *[other] { $limit } bajtů
        } a nejvýše { $limit_fields ->
            [one] { $limit_fields } pole
            [few] { $limit_fields } pole
            [many] { $limit_fields } pole
           *[other] { $limit_fields } polí
        }. Pošlete méně polí nebo je zkraťte.
host-invalid = Chybějící nebo chybné pole Host
    .detail = Požadavek HTTP/1.1 musí obsahovat právě jedno pole Host s názvem hostitele a v případě potřeby s číslem portu.
method-unknown = Neznámá metoda
    .detail = Služba nepodporuje metodu tohoto požadavku. Použijte metodu { $allowed }.
request-timeout = Vypršel časový limit požadavku
    .detail = Požadavek nedorazil včas celý. Pošlete ho znovu.
version-unsupported = Nepodporovaná verze HTTP
    .detail = Služba nepodporuje verzi HTTP tohoto požadavku. Použijte verzi { $allowed }.
precondition-failed = Nesplněná předběžná podmínka
    .detail = Obsah na této adrese nemá verzi, kterou vyžaduje If-Match. Chcete-li získat aktuální verzi, pošlete požadavek bez If-Match.

too-many-requests = Příliš mnoho požadavků
    .detail =
        Z vaší IP adresy přišlo příliš mnoho požadavků. Zkuste to znovu za { $retry_after ->
            [one] { $retry_after } sekundu
            [few] { $retry_after } sekundy
            [many] { $retry_after } sekundy
           *[other] { $retry_after } sekund
        }.

internal-error = Interní chyba
    .detail = Ve službě došlo k chybě. Samotný požadavek může být v pořádku. Zkuste to znovu později. Pokud se chyba zopakuje, nahlaste ji a uveďte ID požadavku { $request_id }.
shutting-down = Probíhá vypínání
    .detail = Tato instance služby se vypíná a nepřijímá nové požadavky. Zkuste to znovu. Odpoví jiná instance.


problem-members = Vlastnosti chyby
problem-correct-request = Správný požadavek
