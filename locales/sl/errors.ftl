name-empty = Ime manjka
    .detail = Ime je prazno ali vsebuje samo presledke in nevidne znake. Pošljite vsaj en viden znak ali uporabite naslov { $address } za pozdrav brez imena.
name-too-long = Predolgo ime
    .detail =
        Ime ima lahko največ { $limit ->
            [one] { $limit } znak
            [two] { $limit } znaka
            [few] { $limit } znake
           *[other] { $limit } znakov
        } in največ { $limit_bytes ->
            [one] { $limit_bytes } bajt
            [two] { $limit_bytes } bajta
            [few] { $limit_bytes } bajte
           *[other] { $limit_bytes } bajtov
        } v kodiranju UTF-8. Pošljite krajše ime.
name-control = Nadzorni znak v imenu
    .detail = Ime vsebuje nadzorni znak { $character }. Pošljite ime brez njega.
name-line-break = Prelom vrstice v imenu
    .detail = Ime vsebuje prelom vrstice { $character }. Pošljite ime v eni vrstici.
name-direction = Znak za smer besedila v imenu
    .detail = Ime vsebuje znak { $character }, ki spremeni smer okoliškega besedila. Pošljite ime brez njega. Smer se določi na podlagi črk v imenu.
name-marks = Preveč kombinirajočih znakov v imenu
    .detail =
        Ime vsebuje več kot { $limit ->
            [one] { $limit } kombinirajoči znak
            [two] { $limit } kombinirajoča znaka
            [few] { $limit } kombinirajoče znake
           *[other] { $limit } kombinirajočih znakov
        } zapored. Pošljite ime z manj takšnimi znaki.

language-malformed = Neveljavna jezikovna oznaka
    .detail = »{ $value }« ni jezikovna oznaka po BCP 47. Pošljite veljavno oznako, na primer { $examples }.


time-malformed = Neveljaven čas
    .detail = »{ $value }« ni veljavno zapisan čas. Pošljite čas, na primer »{ $clock }«, »{ $local }« ali »{ $offset }«.
time-zone-missing = Časovni pas manjka
    .detail = »{ $value }« je čas v UTC, zato krajevni čas osebe ni znan. Dodajte časovni pas te osebe, na primer: { $example }
time-zone-unknown = Neznan časovni pas
    .detail = »{ $value }« ni časovni pas. Uporabite ime iz zbirke podatkov o časovnih pasovih IANA, na primer »{ $example }«.
time-contradictory = Protisloven čas
    .detail = V vrednosti »{ $value }« se odmik od UTC ne ujema s časovnim pasom v tistem trenutku. Popravite ali odstranite enega od obeh podatkov.

formality-unknown = Neznana oblika nagovora
    .detail = »{ $value }« ni veljavna oblika nagovora. Uporabite { $allowed }. Ta parameter lahko tudi izpustite.


parameter-unknown = Neznan parameter
    .detail = { $nearest ->
        [none] Parameter »{ $parameter }« ne obstaja. Na voljo so parametri { $allowed }.
       *[other] Parameter »{ $parameter }« ne obstaja. Ste imeli v mislih »{ $nearest }«? Na voljo so parametri { $allowed }.
    }
parameter-repeated = Ponovljen parameter
    .detail = Parameter »{ $parameter }« se v naslovu pojavi večkrat. Pošljite ga samo enkrat.
language-repeated = Jezik je naveden dvakrat
    .detail = Pot v naslovu že vsebuje jezik, zato parameter »{ $parameter }« ni dovoljen. Odstranite enega od obeh podatkov.


not-found = Ni najdeno
    .detail = Na tem naslovu ni bilo mogoče najti ničesar. Na strani { $help } so navedeni razpoložljivi naslovi.
method-not-allowed = Metoda ni dovoljena
    .detail = Ta naslov ne podpira metode { $method }. Uporabite { $allowed }.
not-utf8 = Naslov ni v kodiranju UTF-8
    .detail = Naslov vsebuje bajte, ki niso veljavni v kodiranju UTF-8. Besedilo kodirajte v UTF-8, nato pa uporabite odstotkovno kodiranje.
percent-malformed = Neveljavno odstotkovno kodiranje
    .detail = Znaku za odstotek v naslovu ne sledita dve šestnajstiški števki. Sam znak za odstotek zapišite kot { $example }.
target-too-long = Predolg naslov
    .detail =
        Naslov ima lahko največ { $limit ->
            [one] { $limit } bajt
            [two] { $limit } bajta
            [few] { $limit } bajte
           *[other] { $limit } bajtov
        }. Pošljite krajši naslov.

bad-request = Neveljavna zahteva
    .detail = Zahteve ni bilo mogoče razumeti. Preverite, ali je skladna s protokolom HTTP.
header-too-large = Prevelika glava
    .detail =
        Glava zahteve lahko vsebuje največ { $limit ->
            [one] { $limit } bajt
            [two] { $limit } bajta
            [few] { $limit } bajte
           *[other] { $limit } bajtov
        } in največ { $limit_fields ->
            [one] { $limit_fields } polje
            [two] { $limit_fields } polji
            [few] { $limit_fields } polja
           *[other] { $limit_fields } polj
        }. Pošljite manj polj ali krajša polja.
host-invalid = Polje Host manjka ali ni veljavno
    .detail = Zahteva HTTP/1.1 mora vsebovati natanko eno polje Host z imenom gostitelja in po potrebi s številko vrat.
method-unknown = Neznana metoda
    .detail = Storitev ne podpira metode te zahteve. Uporabite { $allowed }.
request-timeout = Čas za zahtevo je potekel
    .detail = Zahteva ni pravočasno prispela v celoti. Pošljite jo znova.
version-unsupported = Nepodprta različica HTTP
    .detail = Storitev ne podpira različice HTTP te zahteve. Uporabite { $allowed }.
precondition-failed = Predpogoj ni izpolnjen
    .detail = Vsebina na tem naslovu nima različice, ki jo zahteva polje If-Match. Če želite trenutno različico, pošljite zahtevo brez polja If-Match.

too-many-requests = Preveč zahtev
    .detail =
        Z vašega naslova IP je prišlo preveč zahtev. Poskusite znova čez { $retry_after ->
            [one] { $retry_after } sekundo
            [two] { $retry_after } sekundi
            [few] { $retry_after } sekunde
           *[other] { $retry_after } sekund
        }.

internal-error = Notranja napaka
    .detail = V storitvi je prišlo do napake. Sama zahteva je morda pravilna. Poskusite znova pozneje. Če se napaka ponovi, jo prijavite in navedite ID zahteve { $request_id }.
shutting-down = Zaustavitev je v teku
    .detail = Ta primerek storitve se zaustavlja in ne sprejema novih zahtev. Poskusite znova. Odgovoril bo drug primerek.


problem-members = Lastnosti napake
problem-correct-request = Pravilna zahteva
