name-empty = Nenurodytas vardas
    .detail = Vardas tuščias arba sudarytas tik iš tarpų ir nematomų simbolių. Siųskite bent vieną matomą simbolį arba naudokite adresą { $address }, kad gautumėte pasisveikinimą be vardo.
name-too-long = Per ilgas vardas
    .detail =
        Varde gali būti ne daugiau kaip { $limit ->
            [one] { $limit } simbolis
            [few] { $limit } simboliai
            [many] { $limit } simbolio
           *[other] { $limit } simbolių
        }, o UTF-8 koduote jis gali užimti ne daugiau kaip { $limit_bytes ->
            [one] { $limit_bytes } baitą
            [few] { $limit_bytes } baitus
            [many] { $limit_bytes } baito
           *[other] { $limit_bytes } baitų
        }. Siųskite trumpesnį vardą.
name-control = Valdymo simbolis varde
    .detail = Varde yra valdymo simbolis { $character }. Siųskite vardą be jo.
name-line-break = Eilutės lūžis varde
    .detail = Varde yra eilutės lūžis { $character }. Siųskite vardą vienoje eilutėje.
name-direction = Teksto krypties simbolis varde
    .detail = Varde yra simbolis { $character }, kuris keičia aplinkinio teksto kryptį. Siųskite vardą be jo. Kryptis nustatoma pagal vardo raides.
name-marks = Per daug jungiamųjų ženklų varde
    .detail =
        Varde iš eilės yra daugiau kaip { $limit ->
            [one] { $limit } jungiamasis ženklas
            [few] { $limit } jungiamieji ženklai
            [many] { $limit } jungiamojo ženklo
           *[other] { $limit } jungiamųjų ženklų
        }. Siųskite vardą, kuriame jų mažiau.

language-malformed = Netinkamas kalbos kodas
    .detail = „{ $value }“ nėra kalbos žymė pagal BCP 47. Siųskite tinkamą žymę, pavyzdžiui, { $examples }.


time-malformed = Netinkamas laikas
    .detail = „{ $value }“ nėra tinkamas laikas. Siųskite laiką, pavyzdžiui, „{ $clock }“, „{ $local }“ arba „{ $offset }“.
time-zone-missing = Nenurodyta laiko juosta
    .detail = „{ $value }“ yra UTC laikas, todėl asmens vietos laikas nežinomas. Nurodykite ir šio asmens laiko juostą, pavyzdžiui: { $example }
time-zone-unknown = Nežinoma laiko juosta
    .detail = „{ $value }“ nėra laiko juosta. Naudokite pavadinimą iš IANA laiko juostų duomenų bazės, pavyzdžiui, „{ $example }“.
time-contradictory = Prieštaringas laikas
    .detail = Reikšmėje „{ $value }“ nurodytas poslinkis nuo UTC neatitinka laiko juostos tuo metu. Pataisykite arba pašalinkite vieną iš šių dviejų dalių.

formality-unknown = Nežinoma kreipimosi forma
    .detail = „{ $value }“ nėra tinkama kreipimosi forma. Naudokite { $allowed }. Šį parametrą galima ir praleisti.


parameter-unknown = Nežinomas parametras
    .detail = { $nearest ->
        [none] Parametro „{ $parameter }“ nėra. Galimi parametrai: { $allowed }.
       *[other] Parametro „{ $parameter }“ nėra. Ar turėjote omenyje „{ $nearest }“? Galimi parametrai: { $allowed }.
    }
parameter-repeated = Pasikartojantis parametras
    .detail = Parametras „{ $parameter }“ adrese nurodytas daugiau kaip vieną kartą. Siųskite jį tik vieną kartą.
language-repeated = Kalba nurodyta du kartus
    .detail = Adreso kelyje kalba jau nurodyta, todėl parametras „{ $parameter }“ neleidžiamas. Pašalinkite vieną iš jų.


not-found = Nerasta
    .detail = Šiuo adresu nieko nerasta. Puslapyje { $help } išvardyti galimi adresai.
method-not-allowed = Neleidžiamas metodas
    .detail = Šis adresas nepalaiko metodo { $method }. Naudokite { $allowed }.
not-utf8 = Adresas ne UTF-8 koduotės
    .detail = Adrese yra baitų, kurie netinkami UTF-8 koduotei. Užkoduokite tekstą UTF-8 koduote, tada pritaikykite procentinį kodavimą.
percent-malformed = Netinkamas procentinis kodavimas
    .detail = Po procento ženklo adrese nėra dviejų šešioliktainių skaitmenų. Patį procento ženklą rašykite kaip { $example }.
target-too-long = Per ilgas adresas
    .detail =
        Adresas gali užimti ne daugiau kaip { $limit ->
            [one] { $limit } baitą
            [few] { $limit } baitus
            [many] { $limit } baito
           *[other] { $limit } baitų
        }. Siųskite trumpesnį adresą.

bad-request = Netinkama užklausa
    .detail = Užklausos nepavyko suprasti. Patikrinkite, ar ji atitinka HTTP protokolą.
header-too-large = Per didelė antraštė
    .detail =
        Užklausos antraštė gali užimti ne daugiau kaip { $limit ->
            [one] { $limit } baitą
            [few] { $limit } baitus
            [many] { $limit } baito
           *[other] { $limit } baitų
        }, o joje gali būti ne daugiau kaip { $limit_fields ->
            [one] { $limit_fields } laukas
            [few] { $limit_fields } laukai
            [many] { $limit_fields } lauko
           *[other] { $limit_fields } laukų
        }. Siųskite mažiau laukų arba trumpesnius laukus.
host-invalid = Laukas „Host“ nenurodytas arba netinkamas
    .detail = HTTP/1.1 užklausoje turi būti lygiai vienas laukas „Host“ su serverio vardu ir, jei reikia, prievado numeriu.
method-unknown = Nežinomas metodas
    .detail = Paslauga nepalaiko šios užklausos metodo. Naudokite { $allowed }.
request-timeout = Baigėsi užklausos laikas
    .detail = Per skirtą laiką gauta ne visa užklausa. Siųskite ją dar kartą.
version-unsupported = HTTP versija nepalaikoma
    .detail = Paslauga nepalaiko šios užklausos HTTP versijos. Naudokite { $allowed }.
precondition-failed = Neįvykdyta išankstinė sąlyga
    .detail = Šiuo adresu esantis turinys neatitinka versijos, kurios reikalauja „If-Match“. Kad gautumėte dabartinę versiją, siųskite užklausą be „If-Match“.

too-many-requests = Per daug užklausų
    .detail =
        Iš jūsų IP adreso gauta per daug užklausų. Bandykite dar kartą po { $retry_after ->
            [one] { $retry_after } sekundės
            [few] { $retry_after } sekundžių
            [many] { $retry_after } sekundės
           *[other] { $retry_after } sekundžių
        }.

internal-error = Vidinė klaida
    .detail = Paslaugoje įvyko klaida. Pati užklausa gali būti teisinga. Bandykite dar kartą vėliau. Jei klaida pasikartos, praneškite apie ją ir nurodykite užklausos ID { $request_id }.
shutting-down = Vyksta išjungimas
    .detail = Šis paslaugos egzempliorius išjungiamas ir nepriima naujų užklausų. Bandykite dar kartą. Atsakys kitas egzempliorius.


problem-members = Klaidos savybės
problem-correct-request = Teisinga užklausa
