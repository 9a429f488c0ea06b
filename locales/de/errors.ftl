name-empty = Name fehlt
    .detail = Der Name ist leer oder enthält nur Leerzeichen oder unsichtbare Zeichen. Senden Sie mindestens ein sichtbares Zeichen oder rufen Sie { $address } auf, um eine Begrüßung ohne Namen zu erhalten.

name-too-long = Name zu lang
    .detail = Ein Name darf höchstens { $characters } Zeichen und höchstens { $bytes } Byte in UTF-8 lang sein. Senden Sie einen kürzeren Namen.

name-control = Steuerzeichen im Namen
    .detail = Der Name enthält das Steuerzeichen { $character }. Senden Sie den Namen ohne dieses Zeichen.

name-line-break = Zeilenumbruch im Namen
    .detail = Der Name enthält das Zeichen { $character }, das eine Zeile oder einen Absatz beendet. Senden Sie den Namen in einer einzigen Zeile.

name-direction = Richtungssteuerzeichen im Namen
    .detail = Der Name enthält das Zeichen { $character }, das die Schreibrichtung des umgebenden Textes ändert. Senden Sie den Namen ohne dieses Zeichen: Die Schreibrichtung wird an den Buchstaben erkannt.

name-marks = Zu viele kombinierende Zeichen im Namen
    .detail = Der Name enthält mehr als { $limit } kombinierende Zeichen hintereinander. Senden Sie den Namen mit weniger kombinierenden Zeichen.


language-malformed = Fehlerhafter Sprachcode
    .detail = „{ $code }“ ist kein Sprach-Tag im Sinne von BCP 47. Senden Sie ein gültiges Sprach-Tag, zum Beispiel { $example }.


time-malformed = Ungültige Uhrzeit
    .detail = „{ $value }“ ist keine Uhrzeit. Senden Sie eine Uhrzeit, zum Beispiel „{ $clock }“, „{ $local }“ oder „{ $offset }“.

time-zone-missing = Zeitzone fehlt
    .detail = „{ $value }“ ist eine Zeit in UTC, daher ist die Ortszeit der Person unbekannt. Geben Sie zusätzlich die Zeitzone der Person an, zum Beispiel: { $example }

time-zone-unknown = Unbekannte Zeitzone
    .detail = „{ $value }“ ist keine Zeitzone. Verwenden Sie einen Namen aus der IANA-Zeitzonendatenbank, zum Beispiel „{ $example }“.

time-contradictory = Widersprüchliche Zeitangabe
    .detail = In „{ $value }“ passt die Zeitverschiebung gegenüber UTC zu diesem Zeitpunkt nicht zur Zeitzone. Korrigieren oder entfernen Sie eine der beiden Angaben.

formality-unknown = Unbekannte Förmlichkeitsstufe
    .detail = „{ $value }“ ist keine Förmlichkeitsstufe. Verwenden Sie eine der folgenden: { $allowed }.


parameter-unknown = Unbekannter Parameter
    .detail = { $nearest ->
        [none] Den Parameter „{ $parameter }“ gibt es nicht. Die Parameter sind: { $allowed }.
       *[other] Den Parameter „{ $parameter }“ gibt es nicht. Meinten Sie „{ $nearest }“? Die Parameter sind: { $allowed }.
    }

parameter-repeated = Parameter mehrfach angegeben
    .detail = Der Parameter „{ $parameter }“ kommt in der Adresse mehr als einmal vor. Senden Sie ihn nur einmal.

language-repeated = Sprache doppelt angegeben
    .detail = Der Pfad der Adresse enthält bereits eine Sprache, daher ist der Parameter „{ $parameter }“ nicht erlaubt. Entfernen Sie eine der beiden Angaben.


not-found = Nicht gefunden
    .detail = Unter dieser Adresse gibt es nichts. Die Seite { $help } zeigt, welche Adressen es gibt.

method-not-allowed = Methode nicht erlaubt
    .detail = Diese Adresse unterstützt die Methode { $method } nicht. Verwenden Sie eine der folgenden: { $allowed }.

not-utf8 = Adresse nicht in UTF-8
    .detail = Die Adresse enthält Bytes, die kein gültiges UTF-8 sind. Schreiben Sie den Namen in UTF-8 und wenden Sie dann die Prozentkodierung an.

percent-malformed = Fehlerhafte Prozentkodierung
    .detail = In der Adresse folgen auf ein Prozentzeichen nicht zwei hexadezimale Ziffern. Schreiben Sie das Prozentzeichen selbst als { $example }.

target-too-long = Adresse zu lang
    .detail = Die Adresse darf höchstens { $bytes } Byte lang sein. Senden Sie eine kürzere Adresse.


bad-request = Ungültige Anfrage
    .detail = Die Anfrage konnte nicht verstanden werden. Prüfen Sie, ob es sich um gültiges HTTP handelt.

header-too-large = Header zu groß
    .detail = Der Header der Anfrage darf höchstens { $bytes } Byte und { $fields } Felder umfassen. Senden Sie weniger oder kürzere Felder.

host-invalid = Host-Feld fehlt oder ist fehlerhaft
    .detail = Eine HTTP/1.1-Anfrage muss genau ein Host-Feld mit dem Namen des Hosts und, falls nötig, dem Port enthalten.

method-unknown = Unbekannte Methode
    .detail = Der Dienst kennt die Methode dieser Anfrage nicht. Verwenden Sie eine der folgenden: { $allowed }.

request-timeout = Zeitüberschreitung bei der Anfrage
    .detail = Die Anfrage ist nicht rechtzeitig vollständig eingegangen. Senden Sie sie erneut.

version-unsupported = HTTP-Version nicht unterstützt
    .detail = Der Dienst unterstützt die HTTP-Version dieser Anfrage nicht. Verwenden Sie eine der folgenden: { $versions }.

precondition-failed = Vorbedingung nicht erfüllt
    .detail = Der Inhalt unter dieser Adresse liegt nicht in der Version vor, die If-Match verlangt. Senden Sie die Anfrage ohne If-Match, um die aktuelle Version zu erhalten.

too-many-requests = Zu viele Anfragen
    .detail = Von Ihrer Adresse sind zu viele Anfragen eingegangen. Versuchen Sie es in { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } erneut.


internal-error = Interner Fehler
    .detail = Im Dienst ist ein Fehler aufgetreten. Die Anfrage kann durchaus in Ordnung sein: Versuchen Sie es später erneut.

shutting-down = Instanz wird beendet
    .detail = Diese Instanz des Dienstes wird gerade beendet und nimmt keine neuen Anfragen an. Versuchen Sie es erneut: Eine andere Instanz wird antworten.
