name-empty = Jina halipo
    .detail = Jina ni tupu, au lina nafasi na herufi zisizoonekana pekee. Tuma angalau herufi moja inayoonekana, au tuma ombi kwa anwani { $address } ili upate salamu isiyo na jina.
name-too-long = Jina ni refu mno
    .detail = Jina linaweza kuwa na hadi herufi { $limit }, na hadi baiti { $limit_bytes } katika UTF-8. Tuma jina fupi zaidi.
name-control = Herufi ya udhibiti kwenye jina
    .detail = Jina lina herufi ya udhibiti { $character }. Tuma jina bila herufi hiyo.
name-line-break = Mstari mpya kwenye jina
    .detail = Jina lina herufi ya mstari mpya { $character }. Tuma jina katika mstari mmoja.
name-direction = Herufi ya mwelekeo wa maandishi kwenye jina
    .detail = Jina lina herufi { $character }, inayobadilisha mwelekeo wa maandishi yanayoizunguka. Tuma jina bila herufi hiyo. Mwelekeo wa jina hutambuliwa kutokana na herufi zake.
name-marks = Alama unganishi nyingi mno kwenye jina
    .detail = Jina lina zaidi ya alama unganishi { $limit } mfululizo. Tuma jina lenye alama chache zaidi.

language-malformed = Msimbo wa lugha si sahihi
    .detail = “{ $value }” si lebo ya lugha kulingana na BCP 47. Tuma lebo sahihi, kwa mfano { $examples }.


# “saa” is the clock time; the example keeps it apart from the Swahili count of hours.
time-malformed = Muundo wa saa si sahihi
    .detail = “{ $value }” si saa sahihi. Tuma saa kama “{ $clock }”, “{ $local }” au “{ $offset }”.
time-zone-missing = Saa za eneo hazipo
    .detail = “{ $value }” ni saa ya UTC, kwa hivyo saa ya mahali alipo mtu anayesalimiwa haijulikani. Ongeza saa za eneo lake, kwa mfano: { $example }
time-zone-unknown = Saa za eneo hazijulikani
    .detail = “{ $value }” si jina la saa za eneo. Tumia jina kutoka kwenye hifadhidata ya IANA ya saa za maeneo, kwa mfano “{ $example }”.
time-contradictory = Ukinzani kwenye saa
    .detail = Katika “{ $value }”, tofauti ya saa na UTC hailingani na saa za eneo kwa wakati huo. Sahihisha au ondoa mojawapo.

formality-unknown = Mtindo wa salamu haujulikani
    .detail = “{ $value }” si mtindo sahihi wa salamu. Tumia { $allowed }, au uondoe kigezo.


parameter-unknown = Kigezo hakijulikani
    .detail = { $nearest ->
        [none] Hakuna kigezo kinachoitwa “{ $parameter }”. Vigezo vilivyopo ni { $allowed }.
       *[other] Hakuna kigezo kinachoitwa “{ $parameter }”. Je, ulimaanisha “{ $nearest }”? Vigezo vilivyopo ni { $allowed }.
    }
parameter-repeated = Kigezo kimerudiwa
    .detail = Kigezo “{ $parameter }” kipo kwenye anwani zaidi ya mara moja. Kitume mara moja tu.
language-repeated = Lugha imetajwa mara mbili
    .detail = Njia ya anwani tayari ina lugha, kwa hivyo kigezo “{ $parameter }” hakiruhusiwi. Ondoa mojawapo.


not-found = Haikupatikana
    .detail = Hakuna kilichopatikana kwenye anwani hii. Ukurasa { $help } unaorodhesha anwani zilizopo.
method-not-allowed = Mbinu hairuhusiwi
    .detail = Anwani hii haikubali mbinu ya { $method }. Tumia { $allowed }.
not-utf8 = Anwani haiko katika UTF-8
    .detail = Anwani ina baiti ambazo si sahihi katika UTF-8. Simba maandishi kwa UTF-8, kisha uyasimbe kwa alama za asilimia.
percent-malformed = Usimbaji kwa alama za asilimia si sahihi
    .detail = Alama ya asilimia kwenye anwani haifuatwi na tarakimu mbili za heksadesimali. Andika alama ya asilimia yenyewe kama { $example }.
target-too-long = Anwani ni ndefu mno
    .detail = Anwani inaweza kuwa na hadi baiti { $limit }. Tuma anwani fupi zaidi.

bad-request = Ombi si sahihi
    .detail = Ombi halikueleweka. Hakikisha kuwa linafuata itifaki ya HTTP.
header-too-large = Kichwa cha ombi ni kikubwa mno
    .detail =
        Kichwa cha ombi kinaweza kuwa na hadi baiti { $limit }, na hadi { $limit_fields ->
            [one] uga { $limit_fields }
           *[other] nyuga { $limit_fields }
        }. Tuma nyuga chache au fupi zaidi.
host-invalid = Uga wa Host haupo au si sahihi
    .detail = Ombi la HTTP/1.1 lazima liwe na uga mmoja tu wa Host, wenye jina la seva pangishi na, inapohitajika, mlango wake.
method-unknown = Mbinu haijulikani
    .detail = Huduma haikubali mbinu ya ombi hili. Tumia { $allowed }.
request-timeout = Muda wa ombi umekwisha
    .detail = Ombi halikufika lote kwa wakati. Litume tena.
version-unsupported = Toleo la HTTP halikubaliwi
    .detail = Huduma haikubali toleo la HTTP la ombi hili. Tumia { $allowed }.
precondition-failed = Sharti la awali halijatimizwa
    .detail = Maudhui kwenye anwani hii si ya toleo linaloombwa na If-Match. Tuma ombi bila If-Match ili upate toleo la sasa.

# No selector: “sekunde” has one form for all numbers.
too-many-requests = Maombi mengi mno
    .detail = Maombi mengi mno yametoka kwenye anwani yako ya IP. Jaribu tena baada ya sekunde { $retry_after }.

internal-error = Hitilafu ya ndani
    .detail = Hitilafu imetokea kwenye huduma. Huenda ombi lenyewe ni sahihi. Jaribu tena baadaye. Hitilafu ikitokea tena, iripoti pamoja na kitambulisho cha ombi { $request_id }.

# “Seva”, not “tukio” or “instansi”: “tukio” is an event, and few readers know “instansi”.
shutting-down = Seva inazimwa
    .detail = Seva hii inazimwa na haipokei maombi mapya. Jaribu tena. Seva nyingine itajibu.

problem-members = Sifa za hitilafu
problem-correct-request = Ombi sahihi
