name-empty = Nedostaje ime
    .detail = Ime je prazno ili sadrži samo razmake i nevidljive znakove. Pošaljite barem jedan vidljiv znak ili koristite adresu { $address } za pozdrav bez imena.
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
name-line-break = Prijelom reda u imenu
    .detail = Ime sadrži prijelom reda { $character }. Pošaljite ime u jednom redu.
name-direction = Znak za smjer teksta u imenu
    .detail = Ime sadrži znak { $character }, koji mijenja smjer okolnog teksta. Pošaljite ime bez njega. Smjer se određuje prema slovima imena.
name-marks = Previše kombinujućih znakova u imenu
    .detail =
        Ime sadrži više od { $limit ->
            [one] { $limit } kombinujućeg znaka
            [few] { $limit } kombinujuća znaka
           *[other] { $limit } kombinujućih znakova
        } zaredom. Pošaljite ime s manje takvih znakova.

language-malformed = Neispravna oznaka jezika
    .detail = „{ $value }” nije oznaka jezika prema BCP 47. Pošaljite ispravnu oznaku, naprimjer { $examples }.


time-malformed = Neispravno vrijeme
    .detail = „{ $value }” nije ispravno zapisano vrijeme. Pošaljite vrijeme, naprimjer „{ $clock }”, „{ $local }” ili „{ $offset }”.
time-zone-missing = Nedostaje vremenska zona
    .detail = „{ $value }” je vrijeme po UTC-u, pa lokalno vrijeme osobe nije poznato. Dodajte vremensku zonu te osobe, naprimjer: { $example }
time-zone-unknown = Nepoznata vremenska zona
    .detail = „{ $value }” nije vremenska zona. Koristite naziv iz baze podataka vremenskih zona IANA, naprimjer „{ $example }”.
time-contradictory = Protivrječno vrijeme
    .detail = U vrijednosti „{ $value }” odstupanje od UTC-a ne odgovara vremenskoj zoni u tom trenutku. Ispravite ili uklonite jedan od ta dva podatka.

formality-unknown = Nepoznat način obraćanja
    .detail = „{ $value }” nije ispravan način obraćanja. Koristite { $allowed }. Taj parametar se može i izostaviti.


parameter-unknown = Nepoznat parametar
    .detail = { $nearest ->
        [none] Parametar „{ $parameter }” ne postoji. Dostupni parametri su { $allowed }.
       *[other] Parametar „{ $parameter }” ne postoji. Jeste li mislili na „{ $nearest }”? Dostupni parametri su { $allowed }.
    }
parameter-repeated = Ponovljen parametar
    .detail = Parametar „{ $parameter }” se u adresi pojavljuje više puta. Pošaljite ga samo jednom.
language-repeated = Jezik je naveden dvaput
    .detail = Putanja u adresi već sadrži jezik, pa parametar „{ $parameter }” nije dozvoljen. Uklonite jedan od ta dva podatka.


not-found = Nije pronađeno
    .detail = Na ovoj adresi ništa nije pronađeno. Na stranici { $help } su navedene dostupne adrese.
method-not-allowed = Metoda nije dozvoljena
    .detail = Ova adresa ne podržava metodu { $method }. Koristite { $allowed }.
not-utf8 = Adresa nije u kodiranju UTF-8
    .detail = Adresa sadrži bajtove koji nisu ispravni u kodiranju UTF-8. Kodirajte tekst u UTF-8, a zatim primijenite procentno kodiranje.
percent-malformed = Neispravno procentno kodiranje
    .detail = Iza znaka procenta u adresi ne slijede dvije heksadecimalne cifre. Sam znak procenta pišite kao { $example }.
target-too-long = Preduga adresa
    .detail =
        Adresa može imati najviše { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajta
           *[other] { $limit } bajtova
        }. Pošaljite kraću adresu.

bad-request = Neispravan zahtjev
    .detail = Zahtjev nije bilo moguće protumačiti. Provjerite da li je u skladu s protokolom HTTP.
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
    .detail = Zahtjev HTTP/1.1 mora sadržavati tačno jedno polje Host s imenom hosta i, po potrebi, brojem porta.
method-unknown = Nepoznata metoda
    .detail = Usluga ne podržava metodu ovog zahtjeva. Koristite { $allowed }.
request-timeout = Vrijeme za zahtjev je isteklo
    .detail = Zahtjev nije u cijelosti stigao na vrijeme. Pošaljite ga ponovo.
version-unsupported = Verzija HTTP-a nije podržana
    .detail = Usluga ne podržava verziju HTTP-a ovog zahtjeva. Koristite { $allowed }.
precondition-failed = Preduslov nije ispunjen
    .detail = Sadržaj na ovoj adresi nema verziju koju zahtijeva polje If-Match. Da biste dobili trenutnu verziju, pošaljite zahtjev bez polja If-Match.

too-many-requests = Previše zahtjeva
    .detail =
        S vaše IP adrese je stiglo previše zahtjeva. Pokušajte ponovo za { $retry_after ->
            [one] { $retry_after } sekundu
            [few] { $retry_after } sekunde
           *[other] { $retry_after } sekundi
        }.

internal-error = Interna greška
    .detail = Došlo je do greške u usluzi. Sam zahtjev je možda ispravan. Pokušajte ponovo kasnije. Ako se greška ponovi, prijavite je i navedite ID zahtjeva { $request_id }.
shutting-down = Gašenje je u toku
    .detail = Ova instanca usluge se gasi i ne prihvata nove zahtjeve. Pokušajte ponovo. Odgovorit će druga instanca.


problem-members = Svojstva greške
problem-correct-request = Ispravan zahtjev
