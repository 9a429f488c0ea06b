name-empty = Walang pangalan
    .detail = Walang laman ang pangalan, o puro espasyo at hindi nakikitang character ang laman nito. Magpadala ng kahit isang nakikitang character, o i-request ang { $address } para sa pagbating walang pangalan.

# No selector: the noun does not change after a number.
name-too-long = Masyadong mahaba ang pangalan
    .detail = Hanggang { $limit } character at hanggang { $limit_bytes } byte sa UTF-8 lang ang puwede sa pangalan. Magpadala ng mas maikling pangalan.

name-control = May control character sa pangalan
    .detail = May control character na { $character } ang pangalan. Ipadala ang pangalan nang wala ito.

name-line-break = May line break sa pangalan
    .detail = May line break na { $character } ang pangalan. Ipadala ang pangalan sa iisang linya.

name-direction = May pangkontrol ng direksyon sa pangalan
    .detail = May character na { $character } ang pangalan. Binabago ng character na ito ang direksyon ng text sa paligid nito. Ipadala ang pangalan nang wala ito. Tinutukoy ang direksyon batay sa mga titik ng pangalan.

name-marks = Masyadong maraming combining mark sa pangalan
    .detail = May mahigit { $limit } magkakasunod na combining mark ang pangalan. Ipadala ang pangalan nang may mas kaunting combining mark.


language-malformed = Mali ang format ng code ng wika
    .detail = Hindi language tag ayon sa BCP 47 ang “{ $value }”. Magpadala ng tag gaya ng { $examples }.


time-malformed = Mali ang format ng oras
    .detail = Hindi wastong oras ang “{ $value }”. Magpadala ng oras gaya ng “{ $clock }”, “{ $local }”, o “{ $offset }”.

time-zone-missing = Walang time zone
    .detail = Oras sa UTC ang “{ $value }”, kaya hindi alam ang lokal na oras ng taong babatiin. Idagdag ang time zone ng taong ito, halimbawa: { $example }

time-zone-unknown = Hindi kilalang time zone
    .detail = Hindi time zone ang “{ $value }”. Gumamit ng pangalan mula sa database ng time zone ng IANA, gaya ng “{ $example }”.

time-contradictory = Magkasalungat na oras
    .detail = Sa “{ $value }”, hindi tugma ang UTC offset sa time zone sa oras na iyon. Itama ang isa sa mga ito, o alisin ang isa.

formality-unknown = Hindi kilalang estilo ng pagbati
    .detail = Hindi wastong estilo ng pagbati ang “{ $value }”. Gamitin ang { $allowed }, o huwag isama ang parameter na ito.


parameter-unknown = Hindi kilalang parameter
    .detail = { $nearest ->
        [none] Walang parameter na “{ $parameter }”. Ang mga parameter ay { $allowed }.
       *[other] Walang parameter na “{ $parameter }”. “{ $nearest }” ba ang ibig mong sabihin? Ang mga parameter ay { $allowed }.
    }

parameter-repeated = Naulit ang parameter
    .detail = Nasa URL nang mahigit isang beses ang parameter na “{ $parameter }”. Ipadala ito nang isang beses lang.

language-repeated = Dalawang beses na ibinigay ang wika
    .detail = May wika na sa path ng URL, kaya hindi pinapayagan ang parameter na “{ $parameter }”. Alisin ang isa sa mga ito.


not-found = Hindi nahanap
    .detail = Walang nahanap sa URL na ito. Nakalista sa page na { $help } ang mga available na URL.

method-not-allowed = Hindi pinapayagan ang method
    .detail = Hindi sinusuportahan ng URL na ito ang method na { $method }. Gamitin ang { $allowed }.

not-utf8 = Hindi UTF-8 ang URL
    .detail = Naglalaman ang URL ng mga byte na hindi wastong UTF-8. I-encode ang text bilang UTF-8, saka i-percent-encode ito.

percent-malformed = Mali ang percent-encoding
    .detail = Sa URL, may percent sign na hindi sinusundan ng dalawang hexadecimal digit. Isulat ang mismong percent sign bilang { $example }.

target-too-long = Masyadong mahaba ang URL
    .detail = Hanggang { $limit } byte lang ang puwede sa URL. Magpadala ng mas maikling URL.


bad-request = Maling request
    .detail = Hindi naunawaan ang request. Tiyaking wastong HTTP ito.

header-too-large = Masyadong malaki ang header
    .detail = Hanggang { $limit } byte at hanggang { $limit_fields } field lang ang puwede sa header ng request. Magpadala ng mas kaunti o mas maiikling field.

host-invalid = Walang Host o mali ang format nito
    .detail = Dapat may eksaktong isang Host field ang isang HTTP/1.1 request. Nasa field na ito ang pangalan ng host at, kung kailangan, ang port.

method-unknown = Hindi kilalang method
    .detail = Hindi sinusuportahan ng serbisyo ang method ng request na ito. Gamitin ang { $allowed }.

request-timeout = Nag-time out ang request
    .detail = Hindi nakumpleto ang request sa takdang oras. Ipadala itong muli.

version-unsupported = Hindi sinusuportahan ang bersyon ng HTTP
    .detail = Hindi sinusuportahan ng serbisyo ang bersyon ng HTTP ng request na ito. Gamitin ang { $allowed }.

precondition-failed = Hindi natugunan ang precondition
    .detail = Hindi ang bersyong hinihingi ng If-Match ang content sa URL na ito. Ipadala ang request nang walang If-Match para makuha ang kasalukuyang bersyon.

too-many-requests = Masyadong maraming request
    .detail = Masyadong maraming request ang nagmula sa IP address mo. Subukang muli pagkalipas ng { $retry_after } segundo.


internal-error = Internal na error
    .detail = Nagkaproblema sa serbisyo. Posibleng tama ang mismong request. Subukang muli mamaya. Kung mangyari ulit ang error, iulat ito kasama ang request ID na { $request_id }.

shutting-down = Nagsa-shut down
    .detail = Nagsa-shut down ang instance na ito ng serbisyo at hindi ito tumatanggap ng mga bagong request. Subukang muli. Tutugon ang ibang instance.


problem-members = Mga property ng error

problem-correct-request = Tamang request
