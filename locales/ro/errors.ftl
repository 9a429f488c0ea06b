name-empty = Numele lipsește
    .detail = Numele este gol sau conține doar spații și caractere invizibile. Trimiteți cel puțin un caracter vizibil sau solicitați { $address } pentru a primi un salut fără nume.
# “de” before the noun suits 128, 1024, 8192, 16384, 100 and 30; numbers that end in 01 to 19 would go without it.
name-too-long = Nume prea lung
    .detail = Un nume poate avea cel mult { $characters } de caractere și cel mult { $bytes } de octeți în UTF-8. Trimiteți un nume mai scurt.
name-control = Caracter de control în nume
    .detail = Numele conține caracterul de control { $character }. Trimiteți numele fără acest caracter.
name-line-break = Sfârșit de rând în nume
    .detail = Numele conține caracterul { $character }, care încheie un rând sau un paragraf. Trimiteți numele pe un singur rând.
name-direction = Caracter de control al direcției textului în nume
    .detail = Numele conține caracterul { $character }, care schimbă direcția textului din jur. Trimiteți numele fără acest caracter: direcția se recunoaște după literele numelui.
name-marks = Prea multe semne combinatorii în nume
    .detail = Numele conține mai mult de { $limit } de semne combinatorii consecutive. Trimiteți numele cu mai puține astfel de semne.

language-malformed = Cod de limbă incorect
    .detail = „{ $code }” nu este o etichetă de limbă conform BCP 47. Trimiteți o etichetă validă, de exemplu { $example }.


time-malformed = Oră incorectă
    .detail = „{ $value }” nu este o oră validă. Trimiteți o oră, de exemplu „{ $clock }”, „{ $local }” sau „{ $offset }”.
time-zone-missing = Fusul orar lipsește
    .detail = „{ $value }” este o oră UTC, așadar ora locală a persoanei nu este cunoscută. Adăugați fusul orar al persoanei, de exemplu: { $example }
time-zone-unknown = Fus orar necunoscut
    .detail = „{ $value }” nu este un fus orar. Folosiți un nume din baza de date IANA a fusurilor orare, de exemplu „{ $example }”.
time-contradictory = Oră contradictorie
    .detail = În „{ $value }”, diferența față de UTC nu corespunde fusului orar la momentul respectiv. Corectați sau eliminați una dintre cele două informații.

formality-unknown = Nivel de formalitate necunoscut
    .detail = „{ $value }” nu este un nivel de formalitate. Folosiți una dintre următoarele valori: { $allowed }.


parameter-unknown = Parametru necunoscut
    .detail = { $nearest ->
        [none] Parametrul „{ $parameter }” nu există. Parametrii sunt: { $allowed }.
       *[other] Parametrul „{ $parameter }” nu există. Ați vrut să scrieți „{ $nearest }”? Parametrii sunt: { $allowed }.
    }
parameter-repeated = Parametru repetat
    .detail = Parametrul „{ $parameter }” apare de mai multe ori în adresă. Trimiteți-l o singură dată.
language-repeated = Limbă indicată de două ori
    .detail = Calea din adresă conține deja o limbă, așadar parametrul „{ $parameter }” nu este permis. Eliminați una dintre cele două informații.


not-found = Nu s-a găsit
    .detail = Nu există nimic la această adresă. Pagina { $help } arată ce adrese există.
method-not-allowed = Metodă nepermisă
    .detail = Această adresă nu acceptă metoda { $method }. Folosiți una dintre următoarele: { $allowed }.
not-utf8 = Adresa nu este în UTF-8
    .detail = Adresa conține octeți care nu sunt valizi în UTF-8. Scrieți numele în UTF-8, apoi aplicați codificarea procentuală.
percent-malformed = Codificare procentuală incorectă
    .detail = În adresă există un semn de procent care nu este urmat de două cifre hexazecimale. Pentru a scrie semnul de procent propriu-zis, folosiți { $example }.
target-too-long = Adresă prea lungă
    .detail = Adresa poate avea cel mult { $bytes } de octeți. Trimiteți o adresă mai scurtă.

bad-request = Cerere incorectă
    .detail = Cererea nu a putut fi înțeleasă. Verificați dacă respectă protocolul HTTP.
header-too-large = Antet prea mare
    .detail = Antetul cererii poate avea cel mult { $bytes } de octeți și { $fields } de câmpuri. Trimiteți mai puține câmpuri sau câmpuri mai scurte.
host-invalid = Câmpul Host lipsește sau este incorect
    .detail = O cerere HTTP/1.1 trebuie să conțină exact un câmp Host, cu numele gazdei și, dacă este nevoie, portul.
method-unknown = Metodă necunoscută
    .detail = Serviciul nu cunoaște metoda acestei cereri. Folosiți una dintre următoarele: { $allowed }.
request-timeout = Timpul de așteptare a expirat
    .detail = Cererea nu a sosit în întregime la timp. Trimiteți-o din nou.
version-unsupported = Versiune HTTP neacceptată
    .detail = Serviciul nu acceptă versiunea HTTP a acestei cereri. Folosiți una dintre următoarele: { $versions }.
precondition-failed = Condiție prealabilă neîndeplinită
    .detail = Conținutul de la această adresă nu are versiunea pe care o solicită If-Match. Trimiteți cererea fără If-Match pentru a obține versiunea curentă.

too-many-requests = Prea multe cereri
    .detail = Au sosit prea multe cereri de la adresa dumneavoastră. Încercați din nou peste { $seconds ->
        [one] { $seconds } secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }.

internal-error = Eroare internă
    .detail = A apărut o eroare în serviciu. Cererea în sine poate fi corectă: încercați din nou mai târziu.
shutting-down = Oprire în curs
    .detail = Această instanță a serviciului se oprește și nu mai acceptă cereri noi. Încercați din nou: va răspunde o altă instanță.
