name-empty = Enw ar goll
    .detail = Mae’r enw yn wag, neu’n cynnwys bylchau a nodau anweledig yn unig. Anfonwch o leiaf un nod gweladwy, neu anfonwch gais i’r cyfeiriad { $address } i gael cyfarchiad heb enw.

# A noun after a number mutates. Therefore each limit stands where no noun has to agree with it.
name-too-long = Enw rhy hir
    .detail = Uchafswm nifer y nodau mewn enw yw { $limit }, ac uchafswm nifer y beitiau yn UTF-8 yw { $limit_bytes }. Anfonwch enw byrrach.

name-control = Nod rheoli yn yr enw
    .detail = Mae’r enw yn cynnwys y nod rheoli { $character }. Anfonwch yr enw hebddo.

name-line-break = Toriad llinell yn yr enw
    .detail = Mae’r enw yn cynnwys y toriad llinell { $character }. Anfonwch yr enw ar un llinell.

name-direction = Nod rheoli cyfeiriad testun yn yr enw
    .detail = Mae’r enw yn cynnwys y nod { $character }, sy’n newid cyfeiriad y testun o’i amgylch. Anfonwch yr enw hebddo. Mae cyfeiriad y testun yn cael ei ganfod o lythrennau’r enw.

name-marks = Gormod o farciau cyfuno yn yr enw
    .detail = Mae nifer y marciau cyfuno sy’n olynol yn yr enw yn fwy na { $limit }. Anfonwch yr enw gyda llai ohonynt.


language-malformed = Cod iaith annilys
    .detail = Nid yw “{ $value }” yn dag iaith yn ôl diffiniad BCP 47. Anfonwch dag fel { $examples }.


time-malformed = Amser annilys
    .detail = Nid yw “{ $value }” yn amser dilys. Anfonwch amser fel “{ $clock }”, “{ $local }” neu “{ $offset }”.

time-zone-missing = Cylchfa amser ar goll
    .detail = Mae “{ $value }” yn amser UTC, felly nid yw amser lleol y person yn hysbys. Ychwanegwch gylchfa amser y person, er enghraifft: { $example }

time-zone-unknown = Cylchfa amser anhysbys
    .detail = Nid yw “{ $value }” yn gylchfa amser. Defnyddiwch enw o gronfa ddata cylchfaoedd amser IANA, er enghraifft “{ $example }”.

time-contradictory = Amser anghyson
    .detail = Yn “{ $value }”, nid yw’r gwahaniaeth o UTC yn cyfateb i’r gylchfa amser ar yr adeg honno. Cywirwch neu dilëwch un ohonynt.

formality-unknown = Dull cyfarch anhysbys
    .detail = Nid yw “{ $value }” yn ddull cyfarch dilys. Defnyddiwch { $allowed }, neu hepgorwch y paramedr.


parameter-unknown = Paramedr anhysbys
    .detail = { $nearest ->
        [none] Nid oes paramedr “{ $parameter }”. Y paramedrau yw { $allowed }.
       *[other] Nid oes paramedr “{ $parameter }”. Ai “{ $nearest }” oedd gennych mewn golwg? Y paramedrau yw { $allowed }.
    }

parameter-repeated = Paramedr wedi’i ailadrodd
    .detail = Mae’r paramedr “{ $parameter }” yn y cyfeiriad fwy nag unwaith. Anfonwch ef unwaith.

language-repeated = Iaith wedi’i rhoi ddwywaith
    .detail = Mae llwybr y cyfeiriad eisoes yn cynnwys iaith, felly ni chaniateir y paramedr “{ $parameter }”. Dilëwch un ohonynt.


not-found = Heb ei ganfod
    .detail = Ni chanfuwyd dim yn y cyfeiriad hwn. Mae’r dudalen { $help } yn rhestru’r cyfeiriadau sydd ar gael.

method-not-allowed = Ni chaniateir y dull
    .detail = Nid yw’r cyfeiriad hwn yn cynnal y dull { $method }. Defnyddiwch { $allowed }.

not-utf8 = Nid yw’r cyfeiriad yn UTF-8
    .detail = Mae’r cyfeiriad yn cynnwys beitiau nad ydynt yn UTF-8 dilys. Amgodiwch y testun yn UTF-8, ac yna defnyddiwch amgodio canrannol.

percent-malformed = Amgodio canrannol annilys
    .detail = Mae arwydd canran yn y cyfeiriad nad oes dau ddigid hecsadegol yn ei ddilyn. Ysgrifennwch yr arwydd canran ei hun fel { $example }.

target-too-long = Cyfeiriad rhy hir
    .detail = Uchafswm nifer y beitiau mewn cyfeiriad yw { $limit }. Anfonwch gyfeiriad byrrach.


bad-request = Cais annilys
    .detail = Nid oedd modd deall y cais. Gwiriwch ei fod yn gais HTTP dilys.

header-too-large = Pennyn rhy fawr
    .detail = Uchafswm nifer y beitiau ym mhennyn y cais yw { $limit }, ac uchafswm nifer y meysydd yw { $limit_fields }. Anfonwch lai o feysydd, neu feysydd byrrach.

host-invalid = Host ar goll neu’n annilys
    .detail = Mae cais HTTP/1.1 yn cynnwys un maes Host yn union, gydag enw’r gwesteiwr ac, os oes angen, y porth.

method-unknown = Dull anhysbys
    .detail = Nid yw’r gwasanaeth yn cynnal dull y cais hwn. Defnyddiwch { $allowed }.

request-timeout = Daeth amser y cais i ben
    .detail = Nid oedd y cais yn gyflawn mewn pryd. Anfonwch ef eto.

version-unsupported = Ni chynhelir y fersiwn HTTP
    .detail = Nid yw’r gwasanaeth yn cynnal fersiwn HTTP y cais hwn. Defnyddiwch { $allowed }.

precondition-failed = Rhagamod heb ei fodloni
    .detail = Nid y fersiwn y mae If-Match yn gofyn amdano sydd yn y cyfeiriad hwn. Anfonwch y cais heb If-Match i gael y fersiwn cyfredol.

# No selector: “eiliad” has one form after every number.
too-many-requests = Gormod o geisiadau
    .detail = Daeth gormod o geisiadau o’ch cyfeiriad IP. Ceisiwch eto ymhen { $retry_after } eiliad.


internal-error = Gwall mewnol
    .detail = Aeth rhywbeth o’i le yn y gwasanaeth. Mae’n bosibl bod y cais ei hun yn gywir. Ceisiwch eto yn nes ymlaen. Os bydd y gwall yn digwydd eto, rhowch wybod amdano gydag ID y cais, { $request_id }.

# “gweinydd” (server), because “enghraifft” is also an example.
shutting-down = Wrthi’n cau
    .detail = Mae’r gweinydd hwn yn cau ac nid yw’n derbyn ceisiadau newydd. Ceisiwch eto. Bydd gweinydd arall yn ymateb.


problem-members = Priodweddau’r gwall

problem-correct-request = Cais cywir
