name-empty = Nafn vantar
    .detail = Nafnið er tómt eða inniheldur aðeins bil og ósýnilega stafi. Sendu að minnsta kosti einn sýnilegan staf eða notaðu veffangið { $address } til að fá kveðju án nafns.

name-too-long = Nafnið er of langt
    .detail =
        Nafn má í mesta lagi vera { $limit ->
            [one] { $limit } stafur
           *[other] { $limit } stafir
        } og í mesta lagi { $limit_bytes } bæti í UTF-8. Sendu styttra nafn.

name-control = Stýristafur í nafninu
    .detail = Nafnið inniheldur stýristafinn { $character }. Sendu nafnið án hans.

name-line-break = Línuskil í nafninu
    .detail = Nafnið inniheldur línuskilin { $character }. Sendu nafnið í einni línu.

name-direction = Stýristafur fyrir textastefnu í nafninu
    .detail = Nafnið inniheldur stafinn { $character }, sem breytir stefnu textans í kring. Sendu nafnið án hans. Stefnan ræðst af bókstöfunum í nafninu.

name-marks = Of mörg stafmerki í nafninu
    .detail = Nafnið inniheldur fleiri en { $limit } stafmerki í röð. Sendu nafnið með færri stafmerkjum.


language-malformed = Ógildur tungumálakóði
    .detail = „{ $value }“ er ekki tungumálakóði samkvæmt BCP 47. Sendu gildan kóða, til dæmis { $examples }.


time-malformed = Ógild tímasetning
    .detail = „{ $value }“ er ekki gild tímasetning. Sendu tímasetningu, til dæmis „{ $clock }“, „{ $local }“ eða „{ $offset }“.

time-zone-missing = Tímabelti vantar
    .detail = „{ $value }“ er tími í UTC og því er ekki vitað hvað klukkan er hjá viðkomandi. Bættu við tímabelti viðkomandi, til dæmis: { $example }

time-zone-unknown = Óþekkt tímabelti
    .detail = „{ $value }“ er ekki tímabelti. Notaðu heiti úr tímabeltagagnagrunni IANA, til dæmis „{ $example }“.

time-contradictory = Mótsagnakennd tímasetning
    .detail = Í „{ $value }“ passar frávikið frá UTC ekki við tímabeltið á þeim tíma. Leiðréttu eða fjarlægðu annað af þessu tvennu.

# “Málsnið” is the linguistic term for formal or informal language. “Ávarp” alone would be a speech.
formality-unknown = Óþekkt málsnið
    .detail = „{ $value }“ er ekki gilt málsnið. Notaðu { $allowed }, eða slepptu færibreytunni.


parameter-unknown = Óþekkt færibreyta
    .detail = { $nearest ->
        [none] Færibreytan „{ $parameter }“ er ekki til. Færibreyturnar eru { $allowed }.
       *[other] Færibreytan „{ $parameter }“ er ekki til. Áttirðu við „{ $nearest }“? Færibreyturnar eru { $allowed }.
    }

parameter-repeated = Endurtekin færibreyta
    .detail = Færibreytan „{ $parameter }“ kemur oftar en einu sinni fyrir í veffanginu. Sendu hana aðeins einu sinni.

language-repeated = Tungumál tilgreint tvisvar
    .detail = Slóðin í veffanginu inniheldur þegar tungumál og því er færibreytan „{ $parameter }“ ekki leyfð. Fjarlægðu annað af þessu tvennu.


not-found = Fannst ekki
    .detail = Ekkert fannst á þessu veffangi. Á síðunni { $help } er listi yfir tiltæk vefföng.

method-not-allowed = Aðferðin er ekki leyfð
    .detail = Þetta veffang styður ekki aðferðina { $method }. Notaðu { $allowed }.

not-utf8 = Veffangið er ekki í UTF-8
    .detail = Veffangið inniheldur bæti sem eru ekki gilt UTF-8. Kóðaðu textann sem UTF-8 og prósentukóðaðu hann síðan.

percent-malformed = Ógild prósentukóðun
    .detail = Á eftir prósentumerki í veffangi þurfa að koma tveir tölustafir í sextándakerfi. Skrifaðu prósentumerkið sjálft sem { $example }.

target-too-long = Veffangið er of langt
    .detail = Veffangið má í mesta lagi vera { $limit } bæti. Sendu styttra veffang.


bad-request = Ógild beiðni
    .detail = Ekki tókst að skilja beiðnina. Gakktu úr skugga um að hún fylgi HTTP-samskiptareglunum.

header-too-large = Haus beiðninnar er of stór
    .detail = Haus beiðninnar má í mesta lagi innihalda { $limit } bæti og { $limit_fields } svæði. Sendu færri eða styttri svæði.

host-invalid = Host-svæðið vantar eða er ógilt
    .detail = HTTP/1.1-beiðni þarf að innihalda nákvæmlega eitt Host-svæði með hýsilheitinu og, ef þörf krefur, gáttinni.

method-unknown = Óþekkt aðferð
    .detail = Þjónustan styður ekki aðferð þessarar beiðni. Notaðu { $allowed }.

request-timeout = Beiðnin rann út á tíma
    .detail = Beiðnin barst ekki í heild sinni í tæka tíð. Sendu hana aftur.

version-unsupported = HTTP-útgáfan er ekki studd
    .detail = Þjónustan styður ekki HTTP-útgáfu þessarar beiðni. Notaðu { $allowed }.

precondition-failed = Forskilyrði ekki uppfyllt
    .detail = Efnið á þessu veffangi er ekki í þeirri útgáfu sem If-Match krefst. Sendu beiðnina án If-Match til að fá núverandi útgáfu.

too-many-requests = Of margar beiðnir
    .detail = Of margar beiðnir bárust frá IP-tölunni þinni. Reyndu aftur eftir { $retry_after ->
        [one] { $retry_after } sekúndu
       *[other] { $retry_after } sekúndur
    }.


internal-error = Innri villa
    .detail = Eitthvað fór úrskeiðis í þjónustunni. Beiðnin sjálf kann að vera rétt. Reyndu aftur síðar. Ef villan kemur aftur upp skaltu tilkynna hana og gefa upp auðkenni beiðninnar: { $request_id }.

shutting-down = Stöðvun í gangi
    .detail = Verið er að stöðva þetta tilvik þjónustunnar og það tekur ekki við nýjum beiðnum. Reyndu aftur. Annað tilvik mun svara.


problem-members = Eiginleikar villunnar

problem-correct-request = Rétt beiðni
