name-empty = Izena falta da
    .detail = Izena hutsik dago, edo zuriuneak eta karaktere ikusezinak besterik ez ditu. Bidali gutxienez karaktere ikusgai bat, edo erabili { $address } helbidea izenik gabeko agur bat jasotzeko.

name-too-long = Izena luzeegia da
    .detail = Izen batek gehienez { $limit } karaktereko luzera izan dezake, eta gehienez { $limit_bytes } bytekoa UTF-8 kodeketan. Bidali izen laburrago bat.

name-control = Kontrol-karaktere bat izenean
    .detail = Izenak { $character } kontrol-karakterea du. Bidali izena karaktere hori gabe.

name-line-break = Lerro-jauzi bat izenean
    .detail = Izenak { $character } lerro-jauzia du. Bidali izena lerro bakar batean.

name-direction = Norabidea kontrolatzeko karaktere bat izenean
    .detail = Izenak { $character } karakterea du, inguruko testuaren norabidea aldatzen duena. Bidali izena karaktere hori gabe. Norabidea izenaren letretatik antzematen da.

name-marks = Marka diakritiko gehiegi izenean
    .detail = Izenak { $limit } marka diakritiko baino gehiago ditu jarraian. Bidali izena marka diakritiko gutxiagorekin.


language-malformed = Hizkuntza-kode baliogabea
    .detail = “{ $value }” ez da hizkuntza-etiketa bat BCP 47 estandarraren arabera. Bidali baliozko etiketa bat, adibidez: { $examples }.


time-malformed = Ordu baliogabea
    .detail = “{ $value }” ez da ordu bat. Bidali ordu bat, adibidez: “{ $clock }”, “{ $local }” edo “{ $offset }”.

time-zone-missing = Ordu-zona falta da
    .detail = “{ $value }” UTC ordu bat da. Beraz, pertsonaren tokiko ordua ezezaguna da. Gehitu pertsonaren ordu-zona, adibidez: { $example }

time-zone-unknown = Ordu-zona ezezaguna
    .detail = “{ $value }” ez da ordu-zona bat. Erabili IANAren ordu-zonen datu-baseko izen bat, adibidez: “{ $example }”.

time-contradictory = Ordu kontraesankorra
    .detail = “{ $value }” balioan, UTCrekiko aldea ez da ordu-zonak une horretan duena. Zuzendu edo kendu bietako bat.

formality-unknown = Tratamendu ezezaguna
    .detail = “{ $value }” ez da baliozko tratamendu bat. Erabili { $allowed }, edo kendu parametroa.


parameter-unknown = Parametro ezezaguna
    .detail = { $nearest ->
        [none] Ez dago “{ $parameter }” parametrorik. Hauek dira parametroak: { $allowed }.
       *[other] Ez dago “{ $parameter }” parametrorik. “{ $nearest }” esan nahi zenuen? Hauek dira parametroak: { $allowed }.
    }

parameter-repeated = Parametro errepikatua
    .detail = “{ $parameter }” parametroa behin baino gehiagotan agertzen da helbidean. Bidali behin bakarrik.

language-repeated = Hizkuntza bi aldiz adierazita
    .detail = Helbidearen bide-izenak badu dagoeneko hizkuntza bat. Beraz, “{ $parameter }” parametroa ez da onartzen. Kendu bietako bat.


not-found = Ez da aurkitu
    .detail = Ez da ezer aurkitu helbide honetan. Helbide erabilgarrien zerrenda { $help } orrian dago.

method-not-allowed = Metodoa ez da onartzen
    .detail = Helbide honek ez du { $method } metodoa onartzen. Erabili { $allowed }.

not-utf8 = Helbidea ez dago UTF-8 kodeketan
    .detail = Helbideak baliozko UTF-8 ez diren byteak ditu. Kodetu testua UTF-8 kodeketan, eta gero aplikatu ehuneko-kodeketa (percent-encoding).

percent-malformed = Ehuneko-kodeketa baliogabea
    .detail = Helbideko “%” ikur baten ondoren ez daude bi digitu hamaseitar. “%” ikurra bera idazteko, erabili { $example }.

target-too-long = Helbidea luzeegia da
    .detail = Helbideak gehienez { $limit } byteko luzera izan dezake. Bidali helbide laburrago bat.


bad-request = Eskaera baliogabea
    .detail = Ezin izan da eskaera ulertu. Egiaztatu HTTP protokoloa betetzen duela.

header-too-large = Goiburua handiegia da
    .detail = Eskaeraren goiburuak gehienez { $limit } byte eta { $limit_fields } eremu izan ditzake. Bidali eremu gutxiago edo laburragoak.

host-invalid = Host eremua falta da edo baliogabea da
    .detail = HTTP/1.1 eskaera batek Host eremu bakar bat izan behar du, ostalari-izenarekin eta, behar izanez gero, atakarekin.

method-unknown = Metodo ezezaguna
    .detail = Zerbitzuak ez du eskaera honen metodoa onartzen. Erabili { $allowed }.

request-timeout = Eskaeraren denbora-muga gainditu da
    .detail = Eskaera ez da osorik iritsi garaiz. Bidali berriro.

version-unsupported = HTTP bertsioa ez da onartzen
    .detail = Zerbitzuak ez du eskaera honen HTTP bertsioa onartzen. Erabili { $allowed }.

precondition-failed = Aurrebaldintza ez da bete
    .detail = Helbide honetako edukia ez dago If-Match eremuak eskatzen duen bertsioan. Bidali eskaera If-Match gabe uneko bertsioa jasotzeko.

too-many-requests = Eskaera gehiegi
    .detail = Eskaera gehiegi iritsi dira zure IP helbidetik. Saiatu berriro { $retry_after } segundo barru.


internal-error = Barne-errorea
    .detail = Arazo bat gertatu da zerbitzuan. Baliteke eskaera bera zuzena izatea. Saiatu berriro geroago. Errorea berriro gertatzen bada, jakinarazi, eta adierazi eskaeraren IDa: { $request_id }.

shutting-down = Itzaltzen ari da
    .detail = Zerbitzuaren instantzia hau itzaltzen ari da, eta ez du eskaera berririk onartzen. Saiatu berriro. Beste instantzia batek erantzungo du.


problem-members = Errorearen propietateak

problem-correct-request = Eskaera zuzena
