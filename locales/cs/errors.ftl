name-empty = Chybí jméno
    .detail = Jméno je prázdné nebo obsahuje jen mezery a neviditelné znaky. Pošlete alespoň jeden viditelný znak nebo použijte adresu { $address }, chcete-li pozdrav bez jména.
name-too-long = Příliš dlouhé jméno
    .detail = Jméno smí mít nejvýše { $characters } znaků a nejvýše { $bytes } bajtů v UTF-8. Pošlete kratší jméno.
name-control = Řídicí znak ve jméně
    .detail = Jméno obsahuje řídicí znak { $character }. Pošlete jméno bez tohoto znaku.
name-line-break = Zalomení řádku ve jméně
    .detail = Jméno obsahuje znak { $character }, který ukončuje řádek nebo odstavec. Pošlete jméno na jednom řádku.
name-direction = Znak pro směr textu ve jméně
    .detail = Jméno obsahuje znak { $character }, který mění směr okolního textu. Pošlete jméno bez tohoto znaku: směr jména se pozná podle jeho písmen.
name-marks = Příliš mnoho kombinujících znaků ve jméně
    .detail = Jméno obsahuje více než { $limit } kombinujících znaků za sebou. Pošlete jméno, ve kterém jich je méně.

language-malformed = Chybný kód jazyka
    .detail = „{ $code }“ není jazyková značka podle BCP 47. Pošlete platnou značku, například { $example }.


time-malformed = Chybný čas
    .detail = „{ $value }“ není platný čas. Pošlete čas, například „{ $clock }“, „{ $local }“ nebo „{ $offset }“.
time-zone-missing = Chybí časové pásmo
    .detail = „{ $value }“ je čas v UTC, takže místní čas dané osoby není znám. Přidejte časové pásmo této osoby, například: { $example }
time-zone-unknown = Neznámé časové pásmo
    .detail = „{ $value }“ není časové pásmo. Použijte název z databáze časových pásem IANA, například „{ $example }“.
time-contradictory = Rozporný časový údaj
    .detail = V hodnotě „{ $value }“ posun oproti UTC neodpovídá časovému pásmu v daném okamžiku. Opravte nebo odstraňte jeden z obou údajů.

formality-unknown = Neznámá míra formálnosti
    .detail = „{ $value }“ není míra formálnosti. Použijte jednu z těchto hodnot: { $allowed }.


parameter-unknown = Neznámý parametr
    .detail = { $nearest ->
        [none] Parametr „{ $parameter }“ neexistuje. Dostupné parametry: { $allowed }.
       *[other] Parametr „{ $parameter }“ neexistuje. Neměli jste na mysli „{ $nearest }“? Dostupné parametry: { $allowed }.
    }
parameter-repeated = Opakovaný parametr
    .detail = Parametr „{ $parameter }“ je v adrese více než jednou. Pošlete ho jen jednou.
language-repeated = Jazyk uvedený dvakrát
    .detail = Cesta v adrese už obsahuje jazyk, proto parametr „{ $parameter }“ není povolen. Odstraňte jeden z obou údajů.


not-found = Nenalezeno
    .detail = Na této adrese nic není. Dostupné adresy ukazuje stránka { $help }.
method-not-allowed = Nepovolená metoda
    .detail = Tato adresa nepodporuje metodu { $method }. Použijte jednu z těchto metod: { $allowed }.
not-utf8 = Adresa není v UTF-8
    .detail = Adresa obsahuje bajty, které nejsou v UTF-8 platné. Zapište jméno v UTF-8 a pak použijte procentové kódování.
percent-malformed = Chybné procentové kódování
    .detail = Po znaku procenta v adrese nenásledují dvě šestnáctkové číslice. Samotný znak procenta zapište jako { $example }.
target-too-long = Příliš dlouhá adresa
    .detail = Adresa smí mít nejvýše { $bytes } bajtů. Pošlete kratší adresu.

bad-request = Chybný požadavek
    .detail = Požadavku se nepodařilo porozumět. Zkontrolujte, zda odpovídá protokolu HTTP.
header-too-large = Příliš velká hlavička
    .detail = Hlavička požadavku smí mít nejvýše { $bytes } bajtů a { $fields } polí. Pošlete méně polí nebo je zkraťte.
host-invalid = Chybějící nebo chybné pole Host
    .detail = Požadavek HTTP/1.1 musí obsahovat právě jedno pole Host s názvem hostitele a v případě potřeby s číslem portu.
method-unknown = Neznámá metoda
    .detail = Služba nezná metodu tohoto požadavku. Použijte jednu z těchto metod: { $allowed }.
request-timeout = Vypršel časový limit požadavku
    .detail = Požadavek nedorazil včas celý. Pošlete ho znovu.
version-unsupported = Nepodporovaná verze HTTP
    .detail = Služba nepodporuje verzi HTTP tohoto požadavku. Použijte jednu z těchto verzí: { $versions }.
precondition-failed = Nesplněná předběžná podmínka
    .detail = Obsah na této adrese nemá verzi, kterou vyžaduje If-Match. Chcete-li získat aktuální verzi, pošlete požadavek bez If-Match.

too-many-requests = Příliš mnoho požadavků
    .detail = Z vaší adresy přišlo příliš mnoho požadavků. Zkuste to znovu za { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
        [many] { $seconds } sekundy
       *[other] { $seconds } sekund
    }.

internal-error = Interní chyba
    .detail = Ve službě došlo k chybě. Samotný požadavek může být v pořádku: zkuste to znovu později.
shutting-down = Probíhá vypínání
    .detail = Tato instance služby se vypíná a nepřijímá nové požadavky. Zkuste to znovu: odpoví jiná instance.
