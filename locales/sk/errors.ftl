name-empty = Chýba meno
    .detail = Meno je prázdne alebo obsahuje iba medzery a neviditeľné znaky. Pošlite aspoň jeden viditeľný znak alebo použite adresu { $address }, ak chcete pozdrav bez mena.
name-too-long = Príliš dlhé meno
    .detail =
        Meno môže mať najviac { $limit ->
            [one] { $limit } znak
            [few] { $limit } znaky
            [many] { $limit } znaku
           *[other] { $limit } znakov
        } a najviac { $limit_bytes ->
            [one] { $limit_bytes } bajt
            [few] { $limit_bytes } bajty
            [many] { $limit_bytes } bajtu
           *[other] { $limit_bytes } bajtov
        } v UTF-8. Pošlite kratšie meno.
name-control = Riadiaci znak v mene
    .detail = Meno obsahuje riadiaci znak { $character }. Pošlite meno bez tohto znaku.
name-line-break = Zalomenie riadka v mene
    .detail = Meno obsahuje znak zalomenia riadka { $character }. Pošlite meno v jednom riadku.
name-direction = Znak na zmenu smeru textu v mene
    .detail = Meno obsahuje znak { $character }, ktorý mení smer okolitého textu. Pošlite meno bez tohto znaku. Smer mena sa rozpozná podľa jeho písmen.
name-marks = Príliš veľa kombinujúcich znakov v mene
    .detail =
        Meno obsahuje viac ako { $limit ->
            [one] { $limit } kombinujúci znak
            [few] { $limit } kombinujúce znaky
            [many] { $limit } kombinujúceho znaku
           *[other] { $limit } kombinujúcich znakov
        } za sebou. Pošlite meno, v ktorom ich je menej.

language-malformed = Nesprávny kód jazyka
    .detail = „{ $value }“ nie je jazyková značka podľa BCP 47. Pošlite platnú značku, napríklad { $examples }.


time-malformed = Nesprávny čas
    .detail = „{ $value }“ nie je platný čas. Pošlite čas, napríklad „{ $clock }“, „{ $local }“ alebo „{ $offset }“.
time-zone-missing = Chýba časové pásmo
    .detail = „{ $value }“ je čas v UTC, takže miestny čas danej osoby nie je známy. Pridajte časové pásmo tejto osoby, napríklad: { $example }
time-zone-unknown = Neznáme časové pásmo
    .detail = „{ $value }“ nie je časové pásmo. Použite názov z databázy časových pásiem IANA, napríklad „{ $example }“.
time-contradictory = Rozporný časový údaj
    .detail = V hodnote „{ $value }“ posun oproti UTC nezodpovedá časovému pásmu v danom okamihu. Opravte alebo odstráňte jeden z týchto dvoch údajov.

formality-unknown = Neznámy spôsob oslovenia
    .detail = „{ $value }“ nie je platný spôsob oslovenia. Použite { $allowed }. Tento parameter možno aj vynechať.


parameter-unknown = Neznámy parameter
    .detail = { $nearest ->
        [none] Parameter „{ $parameter }“ neexistuje. Dostupné parametre: { $allowed }.
       *[other] Parameter „{ $parameter }“ neexistuje. Nemali ste na mysli „{ $nearest }“? Dostupné parametre: { $allowed }.
    }
parameter-repeated = Opakovaný parameter
    .detail = Parameter „{ $parameter }“ je v adrese viac ako raz. Pošlite ho iba raz.
language-repeated = Jazyk uvedený dvakrát
    .detail = Cesta v adrese už obsahuje jazyk, preto parameter „{ $parameter }“ nie je povolený. Odstráňte jeden z týchto dvoch údajov.


not-found = Nenájdené
    .detail = Na tejto adrese sa nič nenašlo. Na stránke { $help } je zoznam dostupných adries.
method-not-allowed = Nepovolená metóda
    .detail = Táto adresa nepodporuje metódu { $method }. Použite metódu { $allowed }.
not-utf8 = Adresa nie je v UTF-8
    .detail = Adresa obsahuje bajty, ktoré nie sú v UTF-8 platné. Zakódujte text v UTF-8 a potom použite percentové kódovanie.
percent-malformed = Nesprávne percentové kódovanie
    .detail = Za znakom percenta v adrese nenasledujú dve šestnástkové číslice. Samotný znak percenta zapíšte ako { $example }.
target-too-long = Príliš dlhá adresa
    .detail =
        Adresa môže mať najviac { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajty
            [many] { $limit } bajtu
           *[other] { $limit } bajtov
        }. Pošlite kratšiu adresu.

bad-request = Nesprávna požiadavka
    .detail = Požiadavke sa nepodarilo porozumieť. Skontrolujte, či zodpovedá protokolu HTTP.
header-too-large = Príliš veľká hlavička
    .detail =
        Hlavička požiadavky môže mať najviac { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajty
            [many] { $limit } bajtu
           *[other] { $limit } bajtov
        } a najviac { $limit_fields ->
            [one] { $limit_fields } pole
            [few] { $limit_fields } polia
            [many] { $limit_fields } poľa
           *[other] { $limit_fields } polí
        }. Pošlite menej polí alebo ich skráťte.
host-invalid = Chýbajúce alebo nesprávne pole Host
    .detail = Požiadavka HTTP/1.1 musí obsahovať práve jedno pole Host s názvom hostiteľa a v prípade potreby aj s číslom portu.
method-unknown = Neznáma metóda
    .detail = Služba nepodporuje metódu tejto požiadavky. Použite metódu { $allowed }.
request-timeout = Vypršal časový limit požiadavky
    .detail = Požiadavka neprišla včas celá. Pošlite ju znova.
version-unsupported = Nepodporovaná verzia HTTP
    .detail = Služba nepodporuje verziu HTTP tejto požiadavky. Použite verziu { $allowed }.
precondition-failed = Nesplnená predbežná podmienka
    .detail = Obsah na tejto adrese nemá verziu, ktorú vyžaduje If-Match. Ak chcete získať aktuálnu verziu, pošlite požiadavku bez If-Match.

too-many-requests = Príliš veľa požiadaviek
    .detail =
        Z vašej IP adresy prišlo príliš veľa požiadaviek. Skúste to znova o { $retry_after ->
            [one] { $retry_after } sekundu
            [few] { $retry_after } sekundy
            [many] { $retry_after } sekundy
           *[other] { $retry_after } sekúnd
        }.

internal-error = Interná chyba
    .detail = V službe nastala chyba. Samotná požiadavka môže byť v poriadku. Skúste to znova neskôr. Ak sa chyba zopakuje, nahláste ju a uveďte ID požiadavky { $request_id }.
shutting-down = Prebieha vypínanie
    .detail = Táto inštancia služby sa vypína a neprijíma nové požiadavky. Skúste to znova. Odpovie iná inštancia.


problem-members = Vlastnosti chyby
problem-correct-request = Správna požiadavka
