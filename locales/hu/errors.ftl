name-empty = Hiányzó név
    .detail = A név üres, vagy csak szóközöket és láthatatlan karaktereket tartalmaz. Küldjön legalább egy látható karaktert, vagy név nélküli köszöntéshez kérje le ezt a címet: { $address }.
name-too-long = Túl hosszú név
    .detail = A név legfeljebb { $limit } karakterből állhat, és UTF-8 kódolásban legfeljebb { $limit_bytes } bájt hosszú lehet. Küldjön rövidebb nevet.
# The variables stand where no article “a/az” and no suffix has to agree with them; keep it so.
name-control = Vezérlőkarakter a névben
    .detail = A név vezérlőkaraktert tartalmaz: { $character }. Küldje el a nevet e karakter nélkül.
name-line-break = Sortörés a névben
    .detail = A név sortörést tartalmaz: { $character }. Küldje el a nevet egyetlen sorban.
name-direction = Irányvezérlő karakter a névben
    .detail = A név olyan karaktert tartalmaz, amely megváltoztatja a környező szöveg irányát: { $character }. Küldje el a nevet e karakter nélkül. Az irányt a név betűi határozzák meg.
name-marks = Túl sok kombináló jel a névben
    .detail = A név több mint { $limit } kombináló jelet tartalmaz egymás után. Küldje el a nevet kevesebb ilyen jellel.

language-malformed = Hibás nyelvkód
    .detail = A megadott „{ $value }” nem BCP 47 szerinti nyelvi címke. Küldjön érvényes címkét, például: { $examples }.


time-malformed = Hibás időpont
    .detail = A megadott „{ $value }” nem érvényes időpont. Küldjön időpontot, például: „{ $clock }”, „{ $local }” vagy „{ $offset }”.
time-zone-missing = Hiányzó időzóna
    .detail = A megadott „{ $value }” UTC szerinti idő, ezért a köszöntött személy helyi ideje nem ismert. Adja meg a személy időzónáját is, például: { $example }
time-zone-unknown = Ismeretlen időzóna
    .detail = A megadott „{ $value }” nem időzóna. Használjon az IANA időzóna-adatbázisában szereplő nevet, például: „{ $example }”.
time-contradictory = Ellentmondásos időpont
    .detail = A megadott „{ $value }” értékben az UTC-től való eltérés nem felel meg az időzónának az adott időpontban. Javítsa ki vagy távolítsa el a kettő közül az egyiket.

formality-unknown = Ismeretlen megszólítási mód
    .detail = A megadott „{ $value }” nem érvényes megszólítási mód. Használja a következők egyikét: { $allowed }. A paraméter el is hagyható.


parameter-unknown = Ismeretlen paraméter
    .detail = { $nearest ->
        [none] Nincs ilyen paraméter: „{ $parameter }”. A paraméterek a következők: { $allowed }.
       *[other] Nincs ilyen paraméter: „{ $parameter }”. Erre gondolt: „{ $nearest }”? A paraméterek a következők: { $allowed }.
    }
parameter-repeated = Ismétlődő paraméter
    .detail = Ez a paraméter többször szerepel a címben: „{ $parameter }”. Csak egyszer küldje el.
language-repeated = Kétszer megadott nyelv
    .detail = A cím útvonala már tartalmaz nyelvet, ezért ez a paraméter nem engedélyezett: „{ $parameter }”. Távolítsa el a kettő közül az egyiket.


not-found = Nem található
    .detail = Ezen a címen nem található semmi. Az elérhető címeket ez az oldal sorolja fel: { $help }.
method-not-allowed = Nem engedélyezett metódus
    .detail = Ez a cím nem támogatja ezt a metódust: { $method }. Használja a következők egyikét: { $allowed }.
not-utf8 = A cím nem UTF-8 kódolású
    .detail = A cím UTF-8 kódolásban érvénytelen bájtokat tartalmaz. Alakítsa a szöveget UTF-8 kódolásúvá, majd alkalmazzon rá százalékkódolást.
percent-malformed = Hibás százalékkódolás
    .detail = A címben egy százalékjelet nem két hexadecimális számjegy követ. Magát a százalékjelet így írja: { $example }.
target-too-long = Túl hosszú cím
    .detail = A cím legfeljebb { $limit } bájt hosszú lehet. Küldjön rövidebb címet.

bad-request = Hibás kérés
    .detail = A kérés nem értelmezhető. Ellenőrizze, hogy megfelel-e a HTTP-protokollnak.
header-too-large = Túl nagy fejléc
    .detail = A kérés fejléce legfeljebb { $limit } bájtból és legfeljebb { $limit_fields } mezőből állhat. Küldjön kevesebb vagy rövidebb mezőt.
host-invalid = Hiányzó vagy hibás Host mező
    .detail = A HTTP/1.1-kérésnek pontosan egy Host mezőt kell tartalmaznia, benne a gazdagép nevével és szükség esetén a portszámmal.
method-unknown = Ismeretlen metódus
    .detail = A szolgáltatás nem támogatja a kérés metódusát. Használja a következők egyikét: { $allowed }.
request-timeout = A kérés túllépte az időkorlátot
    .detail = A teljes kérés nem érkezett meg időben. Küldje el újra.
version-unsupported = Nem támogatott HTTP-verzió
    .detail = A szolgáltatás nem támogatja a kérés HTTP-verzióját. Használja a következők egyikét: { $allowed }.
precondition-failed = Az előfeltétel nem teljesült
    .detail = Ezen a címen a tartalom verziója nem az, amelyet az If-Match kér. Az aktuális verzió lekéréséhez küldje el a kérést If-Match nélkül.

# No selector: a noun after a number is always singular.
too-many-requests = Túl sok kérés
    .detail = Túl sok kérés érkezett az Ön IP-címéről. Próbálja újra { $retry_after } másodperc múlva.

internal-error = Belső hiba
    .detail = Hiba történt a szolgáltatásban. Maga a kérés ettől még helyes lehet. Próbálja újra később. Ha a hiba ismét előfordul, jelentse a kérés azonosítójával együtt: { $request_id }.
shutting-down = Leállítás folyamatban
    .detail = A szolgáltatásnak ez a példánya éppen leáll, és nem fogad új kéréseket. Próbálja újra. Egy másik példány fog válaszolni.

problem-members = A hiba tulajdonságai
problem-correct-request = Helyes kérés
