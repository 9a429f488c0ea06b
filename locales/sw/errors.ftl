name-empty = Jina halipo
    .detail = Jina ni tupu, au lina nafasi na herufi zisizoonekana pekee. Tuma angalau herufi moja inayoonekana, au tuma ombi kwa anwani { $address } ili upate salamu isiyo na jina.
name-too-long = Jina ni refu mno
    .detail = Jina linaweza kuwa na herufi zisizozidi { $characters } na baiti zisizozidi { $bytes } katika UTF-8. Tuma jina fupi zaidi.
name-control = Herufi ya udhibiti kwenye jina
    .detail = Jina lina herufi ya udhibiti { $character }. Tuma jina bila herufi hiyo.
name-line-break = Mstari mpya kwenye jina
    .detail = Jina lina herufi { $character }, inayomaliza mstari au aya. Tuma jina katika mstari mmoja.
name-direction = Herufi ya mwelekeo wa maandishi kwenye jina
    .detail = Jina lina herufi { $character }, inayobadilisha mwelekeo wa maandishi yanayoizunguka. Tuma jina bila herufi hiyo: mwelekeo wa jina hutambuliwa kutokana na herufi zake.
name-marks = Alama unganishi nyingi mno kwenye jina
    .detail = Jina lina zaidi ya alama unganishi { $limit } mfululizo. Tuma jina lenye alama chache zaidi.

language-malformed = Msimbo wa lugha si sahihi
    .detail = “{ $code }” si lebo ya lugha kulingana na BCP 47. Tuma lebo sahihi, kwa mfano { $example }.


# “saa” is the clock time; the example keeps it apart from the Swahili count of hours.
time-malformed = Saa si sahihi
    .detail = “{ $value }” si saa sahihi. Tuma saa kama “{ $clock }”, “{ $local }” au “{ $offset }”.
time-zone-missing = Saa za eneo hazipo
    .detail = “{ $value }” ni saa ya UTC, kwa hivyo saa ya mahali alipo mtu anayesalimiwa haijulikani. Ongeza saa za eneo lake, kwa mfano: { $example }
time-zone-unknown = Saa za eneo hazijulikani
    .detail = “{ $value }” si jina la saa za eneo. Tumia jina kutoka kwenye hifadhidata ya IANA ya saa za maeneo, kwa mfano “{ $example }”.
time-contradictory = Ukinzani kwenye saa
    .detail = Katika “{ $value }”, tofauti ya saa na UTC hailingani na saa za eneo kwa wakati huo. Sahihisha au ondoa mojawapo.

formality-unknown = Kiwango cha urasmi hakijulikani
    .detail = “{ $value }” si kiwango cha urasmi. Tumia kimojawapo kati ya hivi: { $allowed }.


parameter-unknown = Kigezo hakijulikani
    .detail = { $nearest ->
        [none] Hakuna kigezo kinachoitwa “{ $parameter }”. Vigezo vilivyopo ni: { $allowed }.
       *[other] Hakuna kigezo kinachoitwa “{ $parameter }”. Je, ulimaanisha “{ $nearest }”? Vigezo vilivyopo ni: { $allowed }.
    }
parameter-repeated = Kigezo kimerudiwa
    .detail = Kigezo “{ $parameter }” kipo kwenye anwani zaidi ya mara moja. Kitume mara moja tu.
language-repeated = Lugha imetajwa mara mbili
    .detail = Njia ya anwani tayari ina lugha, kwa hivyo kigezo “{ $parameter }” hakiruhusiwi. Ondoa mojawapo.


not-found = Haikupatikana
    .detail = Hakuna chochote kwenye anwani hii. Ukurasa { $help } unaonyesha anwani zilizopo.
method-not-allowed = Mbinu hairuhusiwi
    .detail = Anwani hii haikubali mbinu ya { $method }. Tumia mojawapo ya hizi: { $allowed }.
not-utf8 = Anwani haiko katika UTF-8
    .detail = Anwani ina baiti ambazo si sahihi katika UTF-8. Andika jina kwa UTF-8, kisha ulisimbe kwa alama za asilimia.
percent-malformed = Usimbaji kwa alama za asilimia si sahihi
    .detail = Alama ya asilimia kwenye anwani haifuatwi na tarakimu mbili za heksadesimali. Andika alama ya asilimia yenyewe kama { $example }.
target-too-long = Anwani ni ndefu mno
    .detail = Anwani inaweza kuwa na baiti zisizozidi { $bytes }. Tuma anwani fupi zaidi.

bad-request = Ombi si sahihi
    .detail = Ombi halikueleweka. Hakikisha kuwa linafuata itifaki ya HTTP.
header-too-large = Kichwa cha ombi ni kikubwa mno
    .detail = Kichwa cha ombi kinaweza kuwa na baiti zisizozidi { $bytes } na nyuga zisizozidi { $fields }. Tuma nyuga chache au fupi zaidi.
host-invalid = Uga wa Host haupo au si sahihi
    .detail = Ombi la HTTP/1.1 lazima liwe na uga mmoja tu wa Host, wenye jina la seva pangishi na, inapohitajika, mlango wake.
method-unknown = Mbinu haijulikani
    .detail = Huduma haitambui mbinu ya ombi hili. Tumia mojawapo ya hizi: { $allowed }.
request-timeout = Muda wa ombi umekwisha
    .detail = Ombi halikufika lote kwa wakati. Litume tena.
version-unsupported = Toleo la HTTP halikubaliwi
    .detail = Huduma haikubali toleo la HTTP la ombi hili. Tumia mojawapo ya haya: { $versions }.
precondition-failed = Sharti la awali halijatimizwa
    .detail = Maudhui kwenye anwani hii si ya toleo linaloombwa na If-Match. Tuma ombi bila If-Match ili upate toleo la sasa.

# No selector: “sekunde” has one form for all numbers.
too-many-requests = Maombi mengi mno
    .detail = Maombi mengi mno yametoka kwenye anwani yako. Jaribu tena baada ya sekunde { $seconds }.

internal-error = Hitilafu ya ndani
    .detail = Hitilafu imetokea kwenye huduma. Huenda ombi lenyewe ni sahihi: jaribu tena baadaye.
shutting-down = Huduma inazimwa
    .detail = Nakala hii ya huduma inazimwa na haipokei maombi mapya. Jaribu tena: nakala nyingine itajibu.
