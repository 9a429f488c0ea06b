name-empty = Mankas nomo
    .detail = La nomo estas malplena aŭ enhavas nur spacojn kaj nevideblajn signojn. Sendu almenaŭ unu videblan signon, aŭ sendu peton al la adreso { $address } por ricevi saluton sen nomo.

name-too-long = Tro longa nomo
    .detail =
        Nomo povas enhavi maksimume { $limit ->
            [one] { $limit } signon
           *[other] { $limit } signojn
        }, kaj en UTF-8 maksimume { $limit_bytes ->
            [one] { $limit_bytes } bajton
           *[other] { $limit_bytes } bajtojn
        }. Sendu pli mallongan nomon.

name-control = Stirsigno en la nomo
    .detail = La nomo enhavas la stirsignon { $character }. Sendu la nomon sen ĝi.

name-line-break = Linifino en la nomo
    .detail = La nomo enhavas la linifinan signon { $character }. Sendu la nomon en unu linio.

name-direction = Signo pri teksta direkto en la nomo
    .detail = La nomo enhavas la signon { $character }, kiu ŝanĝas la direkton de la ĉirkaŭa teksto. Sendu la nomon sen ĝi. La direkto estas rekonata laŭ la literoj de la nomo.

name-marks = Tro da kombinaj signoj en la nomo
    .detail =
        La nomo enhavas pli ol { $limit ->
            [one] { $limit } kombinan signon
           *[other] { $limit } kombinajn signojn
        } sinsekve. Sendu la nomon kun malpli da kombinaj signoj.


language-malformed = Nevalida lingvokodo
    .detail = “{ $value }” ne estas lingvoetikedo laŭ la difino de BCP 47. Sendu validan etikedon, ekzemple { $examples }.


time-malformed = Nevalida horo
    .detail = “{ $value }” ne estas valida horo. Sendu horon, ekzemple “{ $clock }”, “{ $local }” aŭ “{ $offset }”.

time-zone-missing = Mankas horzono
    .detail = “{ $value }” estas horo laŭ UTC, do la loka horo de la salutata persono ne estas konata. Aldonu la horzonon de la persono, ekzemple: { $example }

time-zone-unknown = Nekonata horzono
    .detail = “{ $value }” ne estas horzono. Uzu nomon el la datumbazo de horzonoj de IANA, ekzemple “{ $example }”.

time-contradictory = Kontraŭdira horo
    .detail = En “{ $value }”, la diferenco disde UTC ne estas tiu de la horzono en tiu momento. Korektu aŭ forigu unu el la du.

formality-unknown = Nekonata formo de alparolo
    .detail = “{ $value }” ne estas valida formo de alparolo. Uzu { $allowed }, aŭ ellasu la parametron.


parameter-unknown = Nekonata parametro
    .detail = { $nearest ->
        [none] Ne ekzistas parametro “{ $parameter }”. La parametroj estas { $allowed }.
       *[other] Ne ekzistas parametro “{ $parameter }”. Ĉu vi celis “{ $nearest }”? La parametroj estas { $allowed }.
    }

parameter-repeated = Ripetita parametro
    .detail = La parametro “{ $parameter }” aperas en la adreso pli ol unu fojon. Sendu ĝin unu fojon.

language-repeated = Lingvo indikita du fojojn
    .detail = La vojo de la adreso jam enhavas lingvon, do la parametro “{ $parameter }” ne estas permesata. Forigu unu el la du.


not-found = Ne trovita
    .detail = Nenio troviĝas ĉe ĉi tiu adreso. La paĝo { $help } listigas la disponeblajn adresojn.

method-not-allowed = Nepermesata metodo
    .detail = Ĉi tiu adreso ne subtenas la metodon { $method }. Uzu { $allowed }.

not-utf8 = La adreso ne estas en UTF-8
    .detail = La adreso enhavas bajtojn, kiuj ne estas validaj en UTF-8. Kodu la tekston en UTF-8, kaj poste apliku procentan kodadon.

percent-malformed = Nevalida procenta kodado
    .detail = La adreso enhavas procentosignon, kiun ne sekvas du deksesumaj ciferoj. Skribu la procentosignon mem kiel { $example }.

target-too-long = Tro longa adreso
    .detail =
        La adreso povas enhavi maksimume { $limit ->
            [one] { $limit } bajton
           *[other] { $limit } bajtojn
        }. Sendu pli mallongan adreson.


bad-request = Nevalida peto
    .detail = Ne eblis kompreni la peton. Kontrolu, ĉu ĝi estas valida HTTP-peto.

header-too-large = Tro granda kapo de la peto
    .detail =
        La kapo de la peto povas enhavi maksimume { $limit ->
            [one] { $limit } bajton
           *[other] { $limit } bajtojn
        } kaj maksimume { $limit_fields ->
            [one] { $limit_fields } kampon
           *[other] { $limit_fields } kampojn
        }. Sendu malpli da kampoj aŭ pli mallongajn kampojn.

host-invalid = La kampo Host mankas aŭ estas nevalida
    .detail = HTTP/1.1-peto enhavas ekzakte unu kampon Host, kun la nomo de la servilo kaj, laŭbezone, la pordo.

method-unknown = Nekonata metodo
    .detail = La servo ne subtenas la metodon de ĉi tiu peto. Uzu { $allowed }.

request-timeout = La peto superis la tempolimon
    .detail = La peto ne alvenis komplete ĝustatempe. Sendu ĝin denove.

version-unsupported = Nesubtenata versio de HTTP
    .detail = La servo ne subtenas la HTTP-version de ĉi tiu peto. Uzu { $allowed }.

precondition-failed = La antaŭkondiĉo ne estas plenumita
    .detail = La enhavo ĉe ĉi tiu adreso ne havas la version, kiun If-Match postulas. Por ricevi la nunan version, sendu la peton sen If-Match.

too-many-requests = Tro da petoj
    .detail =
        { $retry_after ->
            [one] Tro da petoj venis de via IP-adreso. Provu denove post { $retry_after } sekundo.
           *[other] Tro da petoj venis de via IP-adreso. Provu denove post { $retry_after } sekundoj.
        }


internal-error = Interna eraro
    .detail = Okazis eraro en la servo. La peto mem povas esti ĝusta. Provu denove poste. Se la eraro okazas denove, raportu ĝin kun la identigilo de la peto: { $request_id }.

shutting-down = La servo haltas
    .detail = Ĉi tiu ekzemplero de la servo haltas kaj ne akceptas novajn petojn. Provu denove. Alia ekzemplero respondos.


problem-members = Ecoj de la eraro

problem-correct-request = Ĝusta peto
