name-empty = Nome mancante
    .detail = Il nome è vuoto o contiene solo spazi e caratteri invisibili. Invia almeno un carattere visibile oppure usa l’indirizzo { $address } per ottenere un saluto senza nome.

name-too-long = Nome troppo lungo
    .detail =
        Un nome può avere al massimo { $limit ->
            [one] { $limit } carattere
           *[other] { $limit } caratteri
        } e al massimo { $limit_bytes } byte in UTF-8. Invia un nome più breve.

name-control = Carattere di controllo nel nome
    .detail = Il nome contiene il carattere di controllo { $character }. Invia il nome senza questo carattere.

name-line-break = Interruzione di riga nel nome
    .detail = Il nome contiene l’interruzione di riga { $character }. Invia il nome su una sola riga.

name-direction = Carattere di controllo direzionale nel nome
    .detail = Il nome contiene il carattere { $character }, che cambia la direzione del testo circostante. Invia il nome senza questo carattere. La direzione si riconosce dalle lettere del nome.

name-marks = Troppi segni combinanti nel nome
    .detail =
        Il nome contiene più di { $limit ->
            [one] { $limit } segno combinante consecutivo
           *[other] { $limit } segni combinanti consecutivi
        }. Invia il nome con meno segni combinanti.


language-malformed = Formato del codice lingua non valido
    .detail = «{ $value }» non è un tag di lingua secondo BCP 47. Invia un tag valido, ad esempio { $examples }.


time-malformed = Ora non valida
    .detail = «{ $value }» non è un’ora. Invia un’ora, ad esempio «{ $clock }», «{ $local }» o «{ $offset }».

time-zone-missing = Fuso orario mancante
    .detail = «{ $value }» è un’ora in UTC, quindi l’ora locale della persona non è nota. Aggiungi il fuso orario della persona, ad esempio: { $example }

time-zone-unknown = Fuso orario sconosciuto
    .detail = «{ $value }» non è un fuso orario. Usa un nome del database dei fusi orari IANA, ad esempio «{ $example }».

time-contradictory = Ora contraddittoria
    .detail = In «{ $value }» la differenza rispetto a UTC non corrisponde al fuso orario in quel momento. Correggi o rimuovi una delle due indicazioni.

# The greetings differ in tone (“salve”, “ciao”), not in “tu” and “Lei”.
formality-unknown = Tono sconosciuto
    .detail = «{ $value }» non è un tono valido. Usa { $allowed }, oppure ometti il parametro.


parameter-unknown = Parametro sconosciuto
    .detail = { $nearest ->
        [none] Il parametro «{ $parameter }» non esiste. I parametri sono { $allowed }.
       *[other] Il parametro «{ $parameter }» non esiste. Forse intendevi «{ $nearest }»? I parametri sono { $allowed }.
    }

parameter-repeated = Parametro ripetuto
    .detail = Il parametro «{ $parameter }» compare più di una volta nell’indirizzo. Invialo una sola volta.

language-repeated = Lingua indicata due volte
    .detail = Il percorso dell’indirizzo contiene già una lingua, quindi il parametro «{ $parameter }» non è consentito. Rimuovi una delle due indicazioni.


not-found = Non trovato
    .detail = A questo indirizzo non è stato trovato nulla. La pagina { $help } elenca gli indirizzi disponibili.

method-not-allowed = Metodo non consentito
    .detail = Questo indirizzo non supporta il metodo { $method }. Usa { $allowed }.

not-utf8 = Indirizzo non codificato in UTF-8
    .detail = L’indirizzo contiene byte che non sono UTF-8 valido. Codifica il testo in UTF-8, poi applica la codifica percentuale.

percent-malformed = Codifica percentuale non valida
    .detail = Nell’indirizzo c’è un segno di percentuale non seguito da due cifre esadecimali. Per scrivere il segno di percentuale stesso, usa { $example }.

target-too-long = Indirizzo troppo lungo
    .detail = L’indirizzo può avere al massimo { $limit } byte. Invia un indirizzo più breve.


bad-request = Richiesta non valida
    .detail = Non è stato possibile interpretare la richiesta. Verifica che sia conforme al protocollo HTTP.

header-too-large = Intestazione troppo grande
    .detail =
        L’intestazione della richiesta può avere al massimo { $limit } byte e al massimo { $limit_fields ->
            [one] { $limit_fields } campo
           *[other] { $limit_fields } campi
        }. Invia meno campi o campi più brevi.

host-invalid = Campo Host mancante o non valido
    .detail = Una richiesta HTTP/1.1 deve contenere esattamente un campo Host, con il nome host e, se necessario, la porta.

method-unknown = Metodo sconosciuto
    .detail = Il servizio non supporta il metodo di questa richiesta. Usa { $allowed }.

request-timeout = Tempo di attesa scaduto
    .detail = La richiesta non è arrivata per intero entro il tempo previsto. Inviala di nuovo.

version-unsupported = Versione HTTP non supportata
    .detail = Il servizio non supporta la versione HTTP di questa richiesta. Usa { $allowed }.

precondition-failed = Precondizione non soddisfatta
    .detail = Il contenuto di questo indirizzo non è nella versione richiesta da If-Match. Invia la richiesta senza If-Match per ottenere la versione attuale.

too-many-requests = Troppe richieste
    .detail = Sono arrivate troppe richieste dal tuo indirizzo IP. Riprova tra { $retry_after ->
        [one] { $retry_after } secondo
       *[other] { $retry_after } secondi
    }.


internal-error = Errore interno
    .detail = Si è verificato un problema nel servizio. La richiesta in sé potrebbe essere corretta. Riprova più tardi. Se l’errore si ripete, segnalalo indicando l’ID della richiesta { $request_id }.

shutting-down = Arresto in corso
    .detail = Questa istanza del servizio si sta arrestando e non accetta nuove richieste. Riprova. Risponderà un’altra istanza.


problem-members = Proprietà dell’errore

problem-correct-request = Richiesta corretta
