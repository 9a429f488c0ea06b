name-empty = Nedostaje ime
    .detail = Ime je prazno ili sadrži samo razmake i nevidljive znakove. Pošaljite barem jedan vidljiv znak ili upotrijebite adresu { $address } za pozdrav bez imena.
name-too-long = Predugo ime
    .detail =
        Ime može imati najviše { $limit ->
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
name-line-break = Prijelom retka u imenu
    .detail = Ime sadrži prijelom retka { $character }. Pošaljite ime u jednom retku.
name-direction = Znak za smjer teksta u imenu
    .detail = Ime sadrži znak { $character }, koji mijenja smjer okolnog teksta. Pošaljite ime bez njega. Smjer se određuje prema slovima imena.
name-marks = Previše kombinirajućih znakova u imenu
    .detail =
        Ime sadrži više od { $limit ->
            [one] { $limit } kombinirajućeg znaka
            [few] { $limit } kombinirajuća znaka
           *[other] { $limit } kombinirajućih znakova
        } zaredom. Pošaljite ime s manje takvih znakova.

language-malformed = Neispravna jezična oznaka
    .detail = „{ $value }” nije jezična oznaka prema BCP 47. Pošaljite valjanu oznaku, na primjer { $examples }.


time-malformed = Neispravno vrijeme
    .detail = „{ $value }” nije ispravno zapisano vrijeme. Pošaljite vrijeme, na primjer „{ $clock }”, „{ $local }” ili „{ $offset }”.
time-zone-missing = Nedostaje vremenska zona
    .detail = „{ $value }” je vrijeme u UTC-u, pa lokalno vrijeme osobe nije poznato. Dodajte vremensku zonu te osobe, na primjer: { $example }
time-zone-unknown = Nepoznata vremenska zona
    .detail = „{ $value }” nije vremenska zona. Upotrijebite naziv iz baze podataka vremenskih zona IANA, na primjer „{ $example }”.
time-contradictory = Proturječno vrijeme
    .detail = U vrijednosti „{ $value }” odstupanje od UTC-a ne odgovara vremenskoj zoni u tom trenutku. Ispravite ili uklonite jedan od ta dva podatka.

formality-unknown = Nepoznat način obraćanja
    .detail = „{ $value }” nije valjan način obraćanja. Upotrijebite { $allowed }. Taj se parametar može i izostaviti.


parameter-unknown = Nepoznat parametar
    .detail = { $nearest ->
        [none] Parametar „{ $parameter }” ne postoji. Dostupni su parametri { $allowed }.
       *[other] Parametar „{ $parameter }” ne postoji. Jeste li mislili na „{ $nearest }”? Dostupni su parametri { $allowed }.
    }
parameter-repeated = Ponovljen parametar
    .detail = Parametar „{ $parameter }” pojavljuje se u adresi više puta. Pošaljite ga samo jednom.
language-repeated = Jezik je naveden dvaput
    .detail = Putanja u adresi već sadrži jezik, pa parametar „{ $parameter }” nije dopušten. Uklonite jedan od ta dva podatka.


not-found = Nije pronađeno
    .detail = Na ovoj adresi ništa nije pronađeno. Na stranici { $help } navedene su dostupne adrese.
method-not-allowed = Metoda nije dopuštena
    .detail = Ova adresa ne podržava metodu { $method }. Upotrijebite { $allowed }.
not-utf8 = Adresa nije u kodiranju UTF-8
    .detail = Adresa sadrži bajtove koji nisu valjani u kodiranju UTF-8. Kodirajte tekst u UTF-8, a zatim primijenite postotno kodiranje.
percent-malformed = Neispravno postotno kodiranje
    .detail = Iza znaka postotka u adresi ne slijede dvije heksadecimalne znamenke. Sam znak postotka pišite kao { $example }.
target-too-long = Preduga adresa
    .detail =
        Adresa može imati najviše { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajta
           *[other] { $limit } bajtova
        }. Pošaljite kraću adresu.

bad-request = Neispravan zahtjev
    .detail = Zahtjev nije bilo moguće protumačiti. Provjerite je li u skladu s protokolom HTTP.
header-too-large = Preveliko zaglavlje
    .detail =
        Zaglavlje zahtjeva može sadržavati najviše { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajta
           *[other] { $limit } bajtova
        } i najviše { $limit_fields ->
            [one] { $limit_fields } polje
            [few] { $limit_fields } polja
           *[other] { $limit_fields } polja
        }. Pošaljite manje polja ili kraća polja.
host-invalid = Polje Host nedostaje ili je neispravno
    .detail = Zahtjev HTTP/1.1 mora sadržavati točno jedno polje Host s nazivom hosta i, prema potrebi, brojem porta.
method-unknown = Nepoznata metoda
    .detail = Usluga ne podržava metodu ovog zahtjeva. Upotrijebite { $allowed }.
request-timeout = Vrijeme za zahtjev je isteklo
    .detail = Zahtjev nije u cijelosti stigao na vrijeme. Pošaljite ga ponovno.
version-unsupported = Verzija HTTP-a nije podržana
    .detail = Usluga ne podržava verziju HTTP-a ovog zahtjeva. Upotrijebite { $allowed }.
precondition-failed = Preduvjet nije ispunjen
    .detail = Sadržaj na ovoj adresi nema verziju koju zahtijeva polje If-Match. Da biste dobili trenutačnu verziju, pošaljite zahtjev bez polja If-Match.

too-many-requests = Previše zahtjeva
    .detail =
        S vaše IP adrese stiglo je previše zahtjeva. Pokušajte ponovno za { $retry_after ->
            [one] { $retry_after } sekundu
            [few] { $retry_after } sekunde
           *[other] { $retry_after } sekundi
        }.

internal-error = Interna pogreška
    .detail = Došlo je do pogreške u usluzi. Sam zahtjev možda je ispravan. Pokušajte ponovno kasnije. Ako se pogreška ponovi, prijavite je i navedite ID zahtjeva { $request_id }.
shutting-down = Gašenje je u tijeku
    .detail = Ova se instanca usluge gasi i ne prihvaća nove zahtjeve. Pokušajte ponovno. Odgovorit će druga instanca.


problem-members = Svojstva pogreške
problem-correct-request = Ispravan zahtjev
