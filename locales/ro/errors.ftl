name-empty = Numele lipsește
    .detail = Numele este gol sau conține doar spații și caractere invizibile. Trimiteți cel puțin un caracter vizibil sau folosiți adresa { $address } pentru a primi un salut fără nume.
name-too-long = Nume prea lung
    .detail =
        Un nume poate avea cel mult { $limit ->
            [one] { $limit } caracter
            [few] { $limit } caractere
           *[other] { $limit } de caractere
        } și cel mult { $limit_bytes ->
            [one] { $limit_bytes } octet
            [few] { $limit_bytes } octeți
           *[other] { $limit_bytes } de octeți
        } în UTF-8. Trimiteți un nume mai scurt.
name-control = Caracter de control în nume
    .detail = Numele conține caracterul de control { $character }. Trimiteți numele fără acest caracter.
name-line-break = Întrerupere de rând în nume
    .detail = Numele conține întreruperea de rând { $character }. Trimiteți numele pe un singur rând.
name-direction = Caracter de control al direcției textului în nume
    .detail = Numele conține caracterul { $character }, care schimbă direcția textului din jur. Trimiteți numele fără acest caracter. Direcția se recunoaște după literele numelui.
name-marks = Prea multe semne de combinare în nume
    .detail =
        Numele conține mai mult de { $limit ->
            [one] { $limit } semn de combinare
            [few] { $limit } semne de combinare
           *[other] { $limit } de semne de combinare
        } la rând. Trimiteți numele cu mai puține astfel de semne.

language-malformed = Cod de limbă incorect
    .detail = „{ $value }” nu este o etichetă de limbă conform BCP 47. Trimiteți o etichetă validă, de exemplu { $examples }.

time-malformed = Oră incorectă
    .detail = „{ $value }” nu este o oră validă. Trimiteți o oră, de exemplu „{ $clock }”, „{ $local }” sau „{ $offset }”.
time-zone-missing = Fusul orar lipsește
    .detail = „{ $value }” este o oră UTC, așadar ora locală a persoanei nu este cunoscută. Adăugați fusul orar al persoanei, de exemplu: { $example }
time-zone-unknown = Fus orar necunoscut
    .detail = „{ $value }” nu este un fus orar. Folosiți un nume din baza de date IANA a fusurilor orare, de exemplu „{ $example }”.
time-contradictory = Oră contradictorie
    .detail = În „{ $value }”, diferența față de UTC nu corespunde fusului orar la momentul respectiv. Corectați sau eliminați una dintre cele două informații.

formality-unknown = Formă de adresare necunoscută
    .detail = „{ $value }” nu este o formă de adresare validă. Folosiți { $allowed }, ori omiteți parametrul.

parameter-unknown = Parametru necunoscut
    .detail = { $nearest ->
        [none] Parametrul „{ $parameter }” nu există. Parametrii sunt { $allowed }.
       *[other] Parametrul „{ $parameter }” nu există. Ați vrut să scrieți „{ $nearest }”? Parametrii sunt { $allowed }.
    }
parameter-repeated = Parametru repetat
    .detail = Parametrul „{ $parameter }” apare de mai multe ori în adresă. Trimiteți-l o singură dată.
language-repeated = Limbă indicată de două ori
    .detail = Calea din adresă conține deja o limbă, așadar parametrul „{ $parameter }” nu este permis. Eliminați una dintre cele două informații.

not-found = Nu s-a găsit
    .detail = Nu s-a găsit nimic la această adresă. Pagina { $help } enumeră adresele disponibile.
method-not-allowed = Metodă nepermisă
    .detail = Această adresă nu acceptă metoda { $method }. Folosiți { $allowed }.
not-utf8 = Adresa nu este în UTF-8
    .detail = Adresa conține octeți care nu sunt valizi în UTF-8. Codificați textul în UTF-8, apoi aplicați codificarea procentuală.
percent-malformed = Codificare procentuală incorectă
    .detail = În adresă există un semn de procent care nu este urmat de două cifre hexazecimale. Pentru a scrie semnul de procent propriu-zis, folosiți { $example }.
target-too-long = Adresă prea lungă
    .detail =
        Adresa poate avea cel mult { $limit ->
            [one] { $limit } octet
            [few] { $limit } octeți
           *[other] { $limit } de octeți
        }. Trimiteți o adresă mai scurtă.

bad-request = Cerere incorectă
    .detail = Cererea nu a putut fi înțeleasă. Verificați dacă respectă protocolul HTTP.
header-too-large = Antet prea mare
    .detail =
        Antetul cererii poate avea cel mult { $limit ->
            [one] { $limit } octet
            [few] { $limit } octeți
           *[other] { $limit } de octeți
        } și cel mult { $limit_fields ->
            [one] { $limit_fields } câmp
            [few] { $limit_fields } câmpuri
           *[other] { $limit_fields } de câmpuri
        }. Trimiteți mai puține câmpuri sau câmpuri mai scurte.
host-invalid = Câmpul Host lipsește sau este incorect
    .detail = O cerere HTTP/1.1 trebuie să conțină exact un câmp Host, cu numele gazdei și, dacă este nevoie, portul.
method-unknown = Metodă necunoscută
    .detail = Serviciul nu acceptă metoda acestei cereri. Folosiți { $allowed }.
request-timeout = Timpul de așteptare a expirat
    .detail = Cererea nu a sosit în întregime la timp. Trimiteți-o din nou.
version-unsupported = Versiune HTTP neacceptată
    .detail = Serviciul nu acceptă versiunea HTTP a acestei cereri. Folosiți { $allowed }.
precondition-failed = Condiție prealabilă neîndeplinită
    .detail = Conținutul de la această adresă nu are versiunea pe care o solicită If-Match. Trimiteți cererea fără If-Match pentru a obține versiunea curentă.

too-many-requests = Prea multe cereri
    .detail = De la adresa dumneavoastră IP au sosit prea multe cereri. Încercați din nou peste { $retry_after ->
        [one] { $retry_after } secundă
        [few] { $retry_after } secunde
       *[other] { $retry_after } de secunde
    }.

internal-error = Eroare internă
    .detail = A apărut o eroare în serviciu. Cererea în sine poate fi corectă. Încercați din nou mai târziu. Dacă eroarea apare din nou, raportați-o și indicați ID-ul cererii { $request_id }.
shutting-down = Oprire în curs
    .detail = Această instanță a serviciului se oprește și nu mai acceptă cereri noi. Încercați din nou. Va răspunde o altă instanță.

problem-members = Proprietățile erorii
problem-correct-request = Cerere corectă
