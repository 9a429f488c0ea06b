name-empty = Name fehlt
    .detail = Der Name ist leer oder enthält nur Leerzeichen und unsichtbare Zeichen. Senden Sie mindestens ein sichtbares Zeichen oder rufen Sie { $address } auf, um eine Begrüßung ohne Namen zu erhalten.

name-too-long = Name zu lang
    .detail = Ein Name darf höchstens { $limit } Zeichen und in UTF-8 höchstens { $limit_bytes } Byte lang sein. Senden Sie einen kürzeren Namen.

name-control = Steuerzeichen im Namen
    .detail = Der Name enthält das Steuerzeichen { $character }. Senden Sie den Namen ohne dieses Zeichen.

name-line-break = Zeilenumbruch im Namen
    .detail = Der Name enthält den Zeilenumbruch { $character }. Senden Sie den Namen in einer einzigen Zeile.

name-direction = Richtungssteuerzeichen im Namen
    .detail = Der Name enthält das Zeichen { $character }, das die Schreibrichtung des umgebenden Textes ändert. Senden Sie den Namen ohne dieses Zeichen. Die Schreibrichtung wird anhand der Buchstaben des Namens erkannt.

name-marks = Zu viele kombinierende Zeichen im Namen
    .detail =
        Der Name enthält mehr als { $limit ->
            [one] { $limit } kombinierendes Zeichen
           *[other] { $limit } kombinierende Zeichen
        } hintereinander. Senden Sie den Namen mit weniger kombinierenden Zeichen.


language-malformed = Fehlerhafter Sprachcode
    .detail = „{ $value }“ ist kein Sprach-Tag im Sinne von BCP 47. Senden Sie ein gültiges Sprach-Tag, zum Beispiel { $examples }.


time-malformed = Ungültige Uhrzeit
    .detail = „{ $value }“ ist keine Uhrzeit. Senden Sie eine Uhrzeit, zum Beispiel „{ $clock }“, „{ $local }“ oder „{ $offset }“.

time-zone-missing = Zeitzone fehlt
    .detail = „{ $value }“ ist eine Zeit in UTC, daher ist die Ortszeit der Person unbekannt. Geben Sie zusätzlich die Zeitzone der Person an, zum Beispiel: { $example }

time-zone-unknown = Unbekannte Zeitzone
    .detail = „{ $value }“ ist keine Zeitzone. Verwenden Sie einen Namen aus der IANA-Zeitzonendatenbank, zum Beispiel „{ $example }“.

time-contradictory = Widersprüchliche Zeitangabe
    .detail = In „{ $value }“ passt die Zeitverschiebung gegenüber UTC zu diesem Zeitpunkt nicht zur Zeitzone. Korrigieren oder entfernen Sie eine der beiden Angaben.

# “Anrede” alone is the field for “Frau” or “Herr” in German forms.
formality-unknown = Unbekannte Anredeform
    .detail = „{ $value }“ ist keine gültige Anredeform. Verwenden Sie { $allowed }, oder lassen Sie den Parameter weg.


parameter-unknown = Unbekannter Parameter
    .detail = { $nearest ->
        [none] Den Parameter „{ $parameter }“ gibt es nicht. Die verfügbaren Parameter sind { $allowed }.
       *[other] Den Parameter „{ $parameter }“ gibt es nicht. Meinten Sie „{ $nearest }“? Die verfügbaren Parameter sind { $allowed }.
    }

parameter-repeated = Parameter mehrfach angegeben
    .detail = Der Parameter „{ $parameter }“ kommt in der Adresse mehr als einmal vor. Senden Sie ihn nur einmal.

language-repeated = Sprache doppelt angegeben
    .detail = Der Pfad der Adresse enthält bereits eine Sprache, daher ist der Parameter „{ $parameter }“ nicht erlaubt. Entfernen Sie eine der beiden Angaben.


not-found = Nicht gefunden
    .detail = Unter dieser Adresse wurde nichts gefunden. Die Seite { $help } listet die verfügbaren Adressen auf.

method-not-allowed = Methode nicht erlaubt
    .detail = Diese Adresse unterstützt die Methode { $method } nicht. Verwenden Sie { $allowed }.

not-utf8 = Adresse nicht in UTF-8
    .detail = Die Adresse enthält Bytes, die kein gültiges UTF-8 sind. Kodieren Sie den Text in UTF-8 und wenden Sie dann die Prozentkodierung an.

percent-malformed = Fehlerhafte Prozentkodierung
    .detail = In der Adresse steht ein Prozentzeichen, auf das keine zwei Hexadezimalziffern folgen. Schreiben Sie das Prozentzeichen selbst als { $example }.

target-too-long = Adresse zu lang
    .detail = Die Adresse darf höchstens { $limit } Byte lang sein. Senden Sie eine kürzere Adresse.


bad-request = Ungültige Anfrage
    .detail = Die Anfrage konnte nicht verstanden werden. Prüfen Sie, ob es sich um gültiges HTTP handelt.

header-too-large = Header zu groß
    .detail =
        Der Header der Anfrage darf höchstens { $limit } Byte und höchstens { $limit_fields ->
            [one] { $limit_fields } Feld
           *[other] { $limit_fields } Felder
        } umfassen. Senden Sie weniger oder kürzere Felder.

host-invalid = Host-Feld fehlt oder ist fehlerhaft
    .detail = Eine HTTP/1.1-Anfrage muss genau ein Host-Feld mit dem Hostnamen und, falls nötig, dem Port enthalten.

method-unknown = Unbekannte Methode
    .detail = Der Dienst unterstützt die Methode dieser Anfrage nicht. Verwenden Sie { $allowed }.

request-timeout = Zeitüberschreitung bei der Anfrage
    .detail = Die Anfrage ist nicht rechtzeitig vollständig eingegangen. Senden Sie sie erneut.

version-unsupported = HTTP-Version nicht unterstützt
    .detail = Der Dienst unterstützt die HTTP-Version dieser Anfrage nicht. Verwenden Sie { $allowed }.

precondition-failed = Vorbedingung nicht erfüllt
    .detail = Der Inhalt unter dieser Adresse liegt nicht in der Version vor, die If-Match verlangt. Senden Sie die Anfrage ohne If-Match, um die aktuelle Version zu erhalten.

too-many-requests = Zu viele Anfragen
    .detail = Von Ihrer IP-Adresse sind zu viele Anfragen eingegangen. Versuchen Sie es in { $retry_after ->
        [one] { $retry_after } Sekunde
       *[other] { $retry_after } Sekunden
    } erneut.


internal-error = Interner Fehler
    .detail = Im Dienst ist ein Fehler aufgetreten. Die Anfrage selbst ist möglicherweise korrekt. Versuchen Sie es später erneut. Wenn der Fehler wieder auftritt, melden Sie ihn unter Angabe der Anfrage-ID { $request_id }.

shutting-down = Instanz wird beendet
    .detail = Diese Instanz des Dienstes wird gerade beendet und nimmt keine neuen Anfragen an. Versuchen Sie es erneut. Eine andere Instanz wird antworten.


problem-members = Eigenschaften des Fehlers

problem-correct-request = Eine korrekte Anfrage
