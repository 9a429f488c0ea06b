name-empty = Chýba meno
    .detail = Meno je prázdne alebo obsahuje iba medzery a neviditeľné znaky. Pošlite aspoň jeden viditeľný znak alebo použite adresu { $address }, ak chcete pozdrav bez mena.
name-too-long = Príliš dlhé meno
    .detail = Meno môže mať najviac { $characters } znakov a najviac { $bytes } bajtov v UTF-8. Pošlite kratšie meno.
name-control = Riadiaci znak v mene
    .detail = Meno obsahuje riadiaci znak { $character }. Pošlite meno bez tohto znaku.
name-line-break = Zalomenie riadka v mene
    .detail = Meno obsahuje znak { $character }, ktorý ukončuje riadok alebo odsek. Pošlite meno v jednom riadku.
name-direction = Znak na zmenu smeru textu v mene
    .detail = Meno obsahuje znak { $character }, ktorý mení smer okolitého textu. Pošlite meno bez tohto znaku: smer mena sa rozpozná podľa jeho písmen.
name-marks = Príliš veľa kombinujúcich znakov v mene
    .detail = Meno obsahuje viac ako { $limit } kombinujúcich znakov za sebou. Pošlite meno, v ktorom ich je menej.

language-malformed = Nesprávny kód jazyka
    .detail = „{ $code }“ nie je jazyková značka podľa BCP 47. Pošlite platnú značku, napríklad { $example }.


time-malformed = Nesprávny čas
    .detail = „{ $value }“ nie je platný čas. Pošlite čas, napríklad „{ $clock }“, „{ $local }“ alebo „{ $offset }“.
time-zone-missing = Chýba časové pásmo
    .detail = „{ $value }“ je čas v UTC, takže miestny čas danej osoby nie je známy. Pridajte časové pásmo tejto osoby, napríklad: { $example }
time-zone-unknown = Neznáme časové pásmo
    .detail = „{ $value }“ nie je časové pásmo. Použite názov z databázy časových pásiem IANA, napríklad „{ $example }“.
time-contradictory = Rozporný časový údaj
    .detail = V hodnote „{ $value }“ posun oproti UTC nezodpovedá časovému pásmu v danom okamihu. Opravte alebo odstráňte jeden z oboch údajov.

formality-unknown = Neznáma miera formálnosti
    .detail = „{ $value }“ nie je miera formálnosti. Použite jednu z týchto hodnôt: { $allowed }.


parameter-unknown = Neznámy parameter
    .detail = { $nearest ->
        [none] Parameter „{ $parameter }“ neexistuje. Dostupné parametre: { $allowed }.
       *[other] Parameter „{ $parameter }“ neexistuje. Nemali ste na mysli „{ $nearest }“? Dostupné parametre: { $allowed }.
    }
parameter-repeated = Opakovaný parameter
    .detail = Parameter „{ $parameter }“ je v adrese viac ako raz. Pošlite ho iba raz.
language-repeated = Jazyk uvedený dvakrát
    .detail = Cesta v adrese už obsahuje jazyk, preto parameter „{ $parameter }“ nie je povolený. Odstráňte jeden z oboch údajov.


not-found = Nenájdené
    .detail = Na tejto adrese nič nie je. Dostupné adresy ukazuje stránka { $help }.
method-not-allowed = Nepovolená metóda
    .detail = Táto adresa nepodporuje metódu { $method }. Použite jednu z týchto metód: { $allowed }.
not-utf8 = Adresa nie je v UTF-8
    .detail = Adresa obsahuje bajty, ktoré nie sú v UTF-8 platné. Zapíšte meno v UTF-8 a potom použite percentové kódovanie.
percent-malformed = Nesprávne percentové kódovanie
    .detail = Za znakom percenta v adrese nenasledujú dve šestnástkové číslice. Samotný znak percenta zapíšte ako { $example }.
target-too-long = Príliš dlhá adresa
    .detail = Adresa môže mať najviac { $bytes } bajtov. Pošlite kratšiu adresu.

bad-request = Nesprávna požiadavka
    .detail = Požiadavke sa nepodarilo porozumieť. Skontrolujte, či zodpovedá protokolu HTTP.
header-too-large = Príliš veľká hlavička
    .detail = Hlavička požiadavky môže mať najviac { $bytes } bajtov a { $fields } polí. Pošlite menej polí alebo ich skráťte.
host-invalid = Chýbajúce alebo nesprávne pole Host
    .detail = Požiadavka HTTP/1.1 musí obsahovať práve jedno pole Host s názvom hostiteľa a v prípade potreby aj s číslom portu.
method-unknown = Neznáma metóda
    .detail = Služba nepozná metódu tejto požiadavky. Použite jednu z týchto metód: { $allowed }.
request-timeout = Vypršal časový limit požiadavky
    .detail = Požiadavka neprišla včas celá. Pošlite ju znova.
version-unsupported = Nepodporovaná verzia HTTP
    .detail = Služba nepodporuje verziu HTTP tejto požiadavky. Použite jednu z týchto verzií: { $versions }.
precondition-failed = Nesplnená predbežná podmienka
    .detail = Obsah na tejto adrese nemá verziu, ktorú vyžaduje If-Match. Ak chcete získať aktuálnu verziu, pošlite požiadavku bez If-Match.

too-many-requests = Príliš veľa požiadaviek
    .detail = Z vašej adresy prišlo príliš veľa požiadaviek. Skúste to znova o { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
        [many] { $seconds } sekundy
       *[other] { $seconds } sekúnd
    }.

internal-error = Interná chyba
    .detail = V službe nastala chyba. Samotná požiadavka môže byť v poriadku: skúste to znova neskôr.
shutting-down = Prebieha vypínanie
    .detail = Táto inštancia služby sa vypína a neprijíma nové požiadavky. Skúste to znova: odpovie iná inštancia.
