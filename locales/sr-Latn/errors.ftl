name-empty = Nedostaje ime
    .detail = Ime je prazno ili sadrži samo razmake i nevidljive znakove. Pošaljite bar jedan vidljiv znak ili koristite adresu { $address } za pozdrav bez imena.
name-too-long = Predugačko ime
    .detail =
        Ime može da ima najviše { $limit ->
            [one] { $limit } znak
            [few] { $limit } znaka
           *[other] { $limit } znakova
        } i najviše { $limit_bytes ->
            [one] { $limit_bytes } bajt
            [few] { $limit_bytes } bajta
           *[other] { $limit_bytes } bajtova
        } u kodiranju UTF-8. Pošaljite kraće ime.
name-control = Kontrolni znak u imenu
    .detail = Ime sadrži kontrolni znak { $character }. Pošaljite ime bez njega.
name-line-break = Prelom reda u imenu
    .detail = Ime sadrži prelom reda { $character }. Pošaljite ime u jednom redu.
name-direction = Znak za smer teksta u imenu
    .detail = Ime sadrži znak { $character }, koji menja smer okolnog teksta. Pošaljite ime bez njega. Smer se određuje na osnovu slova u imenu.
name-marks = Previše kombinujućih znakova u imenu
    .detail =
        Ime sadrži više od { $limit ->
            [one] { $limit } kombinujućeg znaka
            [few] { $limit } kombinujuća znaka
           *[other] { $limit } kombinujućih znakova
        } zaredom. Pošaljite ime sa manje takvih znakova.

language-malformed = Neispravna oznaka jezika
    .detail = „{ $value }” nije oznaka jezika prema BCP 47. Pošaljite ispravnu oznaku, na primer { $examples }.


time-malformed = Neispravno vreme
    .detail = „{ $value }” nije ispravno zapisano vreme. Pošaljite vreme, na primer „{ $clock }”, „{ $local }” ili „{ $offset }”.
time-zone-missing = Nedostaje vremenska zona
    .detail = „{ $value }” je vreme po UTC-u, pa lokalno vreme osobe nije poznato. Dodajte vremensku zonu te osobe, na primer: { $example }
time-zone-unknown = Nepoznata vremenska zona
    .detail = „{ $value }” nije vremenska zona. Koristite naziv iz baze podataka vremenskih zona IANA, na primer „{ $example }”.
time-contradictory = Protivrečno vreme
    .detail = U vrednosti „{ $value }” odstupanje od UTC-a ne odgovara vremenskoj zoni u tom trenutku. Ispravite ili uklonite jedan od ta dva podatka.

formality-unknown = Nepoznat način obraćanja
    .detail = „{ $value }” nije ispravan način obraćanja. Koristite { $allowed }. Ovaj parametar može i da se izostavi.


parameter-unknown = Nepoznat parametar
    .detail = { $nearest ->
        [none] Parametar „{ $parameter }” ne postoji. Dostupni parametri su { $allowed }.
       *[other] Parametar „{ $parameter }” ne postoji. Da li ste mislili na „{ $nearest }”? Dostupni parametri su { $allowed }.
    }
parameter-repeated = Ponovljen parametar
    .detail = Parametar „{ $parameter }” se u adresi pojavljuje više puta. Pošaljite ga samo jednom.
language-repeated = Jezik je naveden dvaput
    .detail = Putanja u adresi već sadrži jezik, pa parametar „{ $parameter }” nije dozvoljen. Uklonite jedan od ta dva podatka.


not-found = Nije pronađeno
    .detail = Na ovoj adresi ništa nije pronađeno. Na stranici { $help } su navedene dostupne adrese.
method-not-allowed = Metod nije dozvoljen
    .detail = Ova adresa ne podržava metod { $method }. Koristite { $allowed }.
not-utf8 = Adresa nije u kodiranju UTF-8
    .detail = Adresa sadrži bajtove koji nisu ispravni u kodiranju UTF-8. Kodirajte tekst u UTF-8, a zatim primenite procentno kodiranje.
percent-malformed = Neispravno procentno kodiranje
    .detail = Iza znaka procenta u adresi ne slede dve heksadecimalne cifre. Sam znak procenta pišite kao { $example }.
target-too-long = Predugačka adresa
    .detail =
        Adresa može da ima najviše { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajta
           *[other] { $limit } bajtova
        }. Pošaljite kraću adresu.

bad-request = Neispravan zahtev
    .detail = Zahtev nije bilo moguće protumačiti. Proverite da li je u skladu sa protokolom HTTP.
header-too-large = Preveliko zaglavlje
    .detail =
        Zaglavlje zahteva može da sadrži najviše { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajta
           *[other] { $limit } bajtova
        } i najviše { $limit_fields ->
            [one] { $limit_fields } polje
            [few] { $limit_fields } polja
           *[other] { $limit_fields } polja
        }. Pošaljite manje polja ili kraća polja.
host-invalid = Polje Host nedostaje ili je neispravno
    .detail = Zahtev HTTP/1.1 mora da sadrži tačno jedno polje Host sa imenom hosta i, po potrebi, brojem porta.
method-unknown = Nepoznat metod
    .detail = Usluga ne podržava metod ovog zahteva. Koristite { $allowed }.
request-timeout = Vreme za zahtev je isteklo
    .detail = Zahtev nije stigao u celosti na vreme. Pošaljite ga ponovo.
version-unsupported = Verzija HTTP-a nije podržana
    .detail = Usluga ne podržava verziju HTTP-a ovog zahteva. Koristite { $allowed }.
precondition-failed = Preduslov nije ispunjen
    .detail = Sadržaj na ovoj adresi nema verziju koju zahteva polje If-Match. Da biste dobili trenutnu verziju, pošaljite zahtev bez polja If-Match.

too-many-requests = Previše zahteva
    .detail =
        Sa vaše IP adrese je stiglo previše zahteva. Pokušajte ponovo za { $retry_after ->
            [one] { $retry_after } sekundu
            [few] { $retry_after } sekunde
           *[other] { $retry_after } sekundi
        }.

internal-error = Interna greška
    .detail = Došlo je do greške u usluzi. Sam zahtev je možda ispravan. Pokušajte ponovo kasnije. Ako se greška ponovi, prijavite je i navedite ID zahteva { $request_id }.
shutting-down = Gašenje je u toku
    .detail = Ova instanca usluge se gasi i ne prihvata nove zahteve. Pokušajte ponovo. Odgovoriće druga instanca.


problem-members = Svojstva greške
problem-correct-request = Ispravan zahtev
