name-empty = Nome mancante
    .detail = Il nome è vuoto o contiene solo spazi o caratteri invisibili. Invia almeno un carattere visibile oppure richiedi { $address } per ottenere un saluto senza nome.

name-too-long = Nome troppo lungo
    .detail = Un nome può avere al massimo { $characters } caratteri e al massimo { $bytes } byte in UTF-8. Invia un nome più breve.

name-control = Carattere di controllo nel nome
    .detail = Il nome contiene il carattere di controllo { $character }. Invia il nome senza questo carattere.

name-line-break = Interruzione di riga nel nome
    .detail = Il nome contiene il carattere { $character }, che termina una riga o un paragrafo. Invia il nome su una sola riga.

name-direction = Carattere di controllo direzionale nel nome
    .detail = Il nome contiene il carattere { $character }, che cambia la direzione del testo circostante. Invia il nome senza questo carattere: la direzione si riconosce dalle lettere.

name-marks = Troppi segni combinanti nel nome
    .detail = Il nome contiene più di { $limit } segni combinanti consecutivi. Invia il nome con meno segni combinanti.


language-malformed = Formato del codice lingua non valido
    .detail = «{ $code }» non è un tag di lingua secondo BCP 47. Invia un tag valido, ad esempio { $example }.


time-malformed = Ora non valida
    .detail = «{ $value }» non è un’ora. Invia un’ora, ad esempio «{ $clock }», «{ $local }» o «{ $offset }».

time-zone-missing = Fuso orario mancante
    .detail = «{ $value }» è un’ora in UTC, quindi l’ora locale della persona non è nota. Aggiungi il fuso orario della persona, ad esempio: { $example }

time-zone-unknown = Fuso orario sconosciuto
    .detail = «{ $value }» non è un fuso orario. Usa un nome del database dei fusi orari IANA, ad esempio «{ $example }».

time-contradictory = Ora contraddittoria
    .detail = In «{ $value }» la differenza rispetto a UTC non corrisponde al fuso orario in quel momento. Correggi o rimuovi una delle due indicazioni.

formality-unknown = Livello di formalità sconosciuto
    .detail = «{ $value }» non è un livello di formalità. Usa uno dei seguenti: { $allowed }.


parameter-unknown = Parametro sconosciuto
    .detail = { $nearest ->
        [none] Il parametro «{ $parameter }» non esiste. I parametri sono: { $allowed }.
       *[other] Il parametro «{ $parameter }» non esiste. Forse intendevi «{ $nearest }»? I parametri sono: { $allowed }.
    }

parameter-repeated = Parametro ripetuto
    .detail = Il parametro «{ $parameter }» compare più di una volta nell’indirizzo. Invialo una sola volta.

language-repeated = Lingua indicata due volte
    .detail = Il percorso dell’indirizzo contiene già una lingua, quindi il parametro «{ $parameter }» non è consentito. Rimuovi una delle due indicazioni.


not-found = Non trovato
    .detail = A questo indirizzo non c’è nulla. La pagina { $help } mostra gli indirizzi disponibili.

method-not-allowed = Metodo non consentito
    .detail = Questo indirizzo non accetta il metodo { $method }. Usa uno dei seguenti: { $allowed }.

not-utf8 = Indirizzo non codificato in UTF-8
    .detail = L’indirizzo contiene byte che non sono UTF-8 valido. Scrivi il nome in UTF-8, poi applica la codifica percentuale.

percent-malformed = Codifica percentuale non valida
    .detail = Nell’indirizzo un segno di percentuale non è seguito da due cifre esadecimali. Per scrivere il segno di percentuale stesso, usa { $example }.

target-too-long = Indirizzo troppo lungo
    .detail = L’indirizzo può avere al massimo { $bytes } byte. Invia un indirizzo più breve.


bad-request = Richiesta non valida
    .detail = Non è stato possibile interpretare la richiesta. Verifica che sia conforme al protocollo HTTP.

header-too-large = Intestazione troppo grande
    .detail = L’intestazione della richiesta può avere al massimo { $bytes } byte e { $fields } campi. Invia meno campi o campi più brevi.

host-invalid = Campo Host mancante o non valido
    .detail = Una richiesta HTTP/1.1 deve avere esattamente un campo Host, con il nome dell’host e, se necessario, la porta.

method-unknown = Metodo sconosciuto
    .detail = Il servizio non riconosce il metodo di questa richiesta. Usa uno dei seguenti: { $allowed }.

request-timeout = Tempo di attesa scaduto
    .detail = La richiesta non è arrivata per intero entro il tempo previsto. Inviala di nuovo.

version-unsupported = Versione HTTP non supportata
    .detail = Il servizio non supporta la versione HTTP di questa richiesta. Usa una delle seguenti: { $versions }.

precondition-failed = Precondizione non soddisfatta
    .detail = Il contenuto di questo indirizzo non è nella versione indicata da If-Match. Invia la richiesta senza If-Match per ottenere la versione attuale.

too-many-requests = Troppe richieste
    .detail = Sono arrivate troppe richieste dal tuo indirizzo. Riprova tra { $seconds ->
        [one] { $seconds } secondo
        [many] { $seconds } di secondi
       *[other] { $seconds } secondi
    }.


internal-error = Errore interno
    .detail = Si è verificato un problema nel servizio. La richiesta potrebbe benissimo essere corretta: riprova più tardi.

shutting-down = Arresto in corso
    .detail = Questa istanza del servizio si sta arrestando e non accetta nuove richieste. Riprova: risponderà un’altra istanza.
