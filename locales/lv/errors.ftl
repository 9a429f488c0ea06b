name-empty = Nav norādīts vārds
    .detail = Vārds ir tukšs vai satur tikai atstarpes un neredzamas rakstzīmes. Nosūtiet vismaz vienu redzamu rakstzīmi vai izmantojiet adresi { $address }, lai saņemtu sveicienu bez vārda.
name-too-long = Pārāk garš vārds
    .detail =
        Vārds var būt ne vairāk kā { $limit ->
            [zero] { $limit } rakstzīmes
            [one] { $limit } rakstzīmi
           *[other] { $limit } rakstzīmes
        } garš un UTF-8 kodējumā aizņemt ne vairāk kā { $limit_bytes ->
            [zero] { $limit_bytes } baitus
            [one] { $limit_bytes } baitu
           *[other] { $limit_bytes } baitus
        }. Nosūtiet īsāku vārdu.
name-control = Vadības rakstzīme vārdā
    .detail = Vārdā ir vadības rakstzīme { $character }. Nosūtiet vārdu bez tās.
name-line-break = Rindiņas pārtraukums vārdā
    .detail = Vārdā ir rindiņas pārtraukums { $character }. Nosūtiet vārdu vienā rindiņā.
name-direction = Teksta virziena rakstzīme vārdā
    .detail = Vārdā ir rakstzīme { $character }, kas maina apkārtējā teksta virzienu. Nosūtiet vārdu bez tās. Virzienu nosaka pēc vārda burtiem.
name-marks = Pārāk daudz kombinējošo zīmju vārdā
    .detail =
        Vārdā ir vairāk nekā { $limit ->
            [zero] { $limit } kombinējošās zīmes
            [one] { $limit } kombinējošā zīme
           *[other] { $limit } kombinējošās zīmes
        } pēc kārtas. Nosūtiet vārdu, kurā to ir mazāk.

language-malformed = Nepareizs valodas kods
    .detail = „{ $value }” nav valodas tags atbilstoši BCP 47. Nosūtiet derīgu tagu, piemēram, { $examples }.


time-malformed = Nepareizs laiks
    .detail = „{ $value }” nav derīgs laiks. Nosūtiet laiku, piemēram, „{ $clock }”, „{ $local }” vai „{ $offset }”.
time-zone-missing = Nav norādīta laika josla
    .detail = „{ $value }” ir laiks pēc UTC, tāpēc personas vietējais laiks nav zināms. Norādiet arī šīs personas laika joslu, piemēram: { $example }
time-zone-unknown = Nezināma laika josla
    .detail = „{ $value }” nav laika josla. Izmantojiet nosaukumu no IANA laika joslu datu bāzes, piemēram, „{ $example }”.
time-contradictory = Pretrunīgs laiks
    .detail = Vērtībā „{ $value }” nobīde no UTC neatbilst laika joslai šajā brīdī. Izlabojiet vai noņemiet vienu no tām.

formality-unknown = Nezināma uzrunas forma
    .detail = „{ $value }” nav derīga uzrunas forma. Izmantojiet { $allowed }. Šo parametru var arī izlaist.


parameter-unknown = Nezināms parametrs
    .detail = { $nearest ->
        [none] Parametrs „{ $parameter }” nepastāv. Pieejamie parametri ir { $allowed }.
       *[other] Parametrs „{ $parameter }” nepastāv. Vai domājāt „{ $nearest }”? Pieejamie parametri ir { $allowed }.
    }
parameter-repeated = Atkārtots parametrs
    .detail = Parametrs „{ $parameter }” adresē ir norādīts vairākas reizes. Nosūtiet to tikai vienreiz.
language-repeated = Valoda norādīta divreiz
    .detail = Adreses ceļā valoda jau ir norādīta, tāpēc parametrs „{ $parameter }” nav atļauts. Noņemiet vienu no tiem.


not-found = Nav atrasts
    .detail = Šajā adresē nekas netika atrasts. Lapā { $help } ir uzskaitītas pieejamās adreses.
method-not-allowed = Metode nav atļauta
    .detail = Šī adrese neatbalsta metodi { $method }. Izmantojiet { $allowed }.
not-utf8 = Adrese nav UTF-8 kodējumā
    .detail = Adresē ir baiti, kas nav derīgi UTF-8 kodējumā. Kodējiet tekstu UTF-8 kodējumā un pēc tam lietojiet procentu kodējumu.
percent-malformed = Nepareizs procentu kodējums
    .detail = Pēc procentu zīmes adresē nav divu heksadecimālo ciparu. Pašu procentu zīmi rakstiet kā { $example }.
target-too-long = Pārāk gara adrese
    .detail =
        Adrese var aizņemt ne vairāk kā { $limit ->
            [zero] { $limit } baitus
            [one] { $limit } baitu
           *[other] { $limit } baitus
        }. Nosūtiet īsāku adresi.

bad-request = Nepareizs pieprasījums
    .detail = Pieprasījumu neizdevās saprast. Pārbaudiet, vai tas atbilst HTTP protokolam.
header-too-large = Pārāk liela galvene
    .detail =
        Pieprasījuma galvene var aizņemt ne vairāk kā { $limit ->
            [zero] { $limit } baitus
            [one] { $limit } baitu
           *[other] { $limit } baitus
        }, un tajā var būt ne vairāk kā { $limit_fields ->
            [zero] { $limit_fields } lauki
            [one] { $limit_fields } lauks
           *[other] { $limit_fields } lauki
        }. Nosūtiet mazāk lauku vai īsākus laukus.
host-invalid = Lauks Host nav norādīts vai ir nepareizs
    .detail = HTTP/1.1 pieprasījumā jābūt tieši vienam laukam Host ar resursdatora nosaukumu un, ja nepieciešams, porta numuru.
method-unknown = Nezināma metode
    .detail = Pakalpojums neatbalsta šī pieprasījuma metodi. Izmantojiet { $allowed }.
request-timeout = Pieprasījuma noildze
    .detail = Pieprasījums noteiktajā laikā netika saņemts pilnībā. Nosūtiet to vēlreiz.
version-unsupported = Neatbalstīta HTTP versija
    .detail = Pakalpojums neatbalsta šī pieprasījuma HTTP versiju. Izmantojiet { $allowed }.
precondition-failed = Priekšnosacījums nav izpildīts
    .detail = Saturs šajā adresē neatbilst versijai, kas norādīta laukā If-Match. Lai iegūtu pašreizējo versiju, nosūtiet pieprasījumu bez lauka If-Match.

too-many-requests = Pārāk daudz pieprasījumu
    .detail =
        No jūsu IP adreses ir saņemts pārāk daudz pieprasījumu. Mēģiniet vēlreiz pēc { $retry_after ->
            [zero] { $retry_after } sekundēm
            [one] { $retry_after } sekundes
           *[other] { $retry_after } sekundēm
        }.

internal-error = Iekšēja kļūda
    .detail = Pakalpojumā radās kļūda. Pats pieprasījums var būt pareizs. Vēlāk mēģiniet vēlreiz. Ja kļūda atkārtojas, ziņojiet par to un norādiet pieprasījuma ID { $request_id }.
shutting-down = Notiek izslēgšana
    .detail = Šī pakalpojuma instance tiek izslēgta un nepieņem jaunus pieprasījumus. Mēģiniet vēlreiz. Atbildēs cita instance.


problem-members = Kļūdas īpašības
problem-correct-request = Pareizs pieprasījums
