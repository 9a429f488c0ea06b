# Switzerland writes ss for ß, and «» for the quotation marks „“.

name-empty = Name fehlt
    .detail = Der Name ist leer oder enthält nur Leerzeichen und unsichtbare Zeichen. Senden Sie mindestens ein sichtbares Zeichen oder rufen Sie { $address } auf, um eine Begrüssung ohne Namen zu erhalten.

language-malformed = Fehlerhafter Sprachcode
    .detail = «{ $value }» ist kein Sprach-Tag im Sinne von BCP 47. Senden Sie ein gültiges Sprach-Tag, zum Beispiel { $examples }.

time-malformed = Ungültige Uhrzeit
    .detail = «{ $value }» ist keine Uhrzeit. Senden Sie eine Uhrzeit, zum Beispiel «{ $clock }», «{ $local }» oder «{ $offset }».

time-zone-missing = Zeitzone fehlt
    .detail = «{ $value }» ist eine Zeit in UTC, daher ist die Ortszeit der Person unbekannt. Geben Sie zusätzlich die Zeitzone der Person an, zum Beispiel: { $example }

time-zone-unknown = Unbekannte Zeitzone
    .detail = «{ $value }» ist keine Zeitzone. Verwenden Sie einen Namen aus der IANA-Zeitzonendatenbank, zum Beispiel «{ $example }».

time-contradictory = Widersprüchliche Zeitangabe
    .detail = In «{ $value }» passt die Zeitverschiebung gegenüber UTC zu diesem Zeitpunkt nicht zur Zeitzone. Korrigieren oder entfernen Sie eine der beiden Angaben.

formality-unknown = Unbekannte Anredeform
    .detail = «{ $value }» ist keine gültige Anredeform. Verwenden Sie { $allowed }, oder lassen Sie den Parameter weg.

parameter-unknown = Unbekannter Parameter
    .detail = { $nearest ->
        [none] Den Parameter «{ $parameter }» gibt es nicht. Die verfügbaren Parameter sind { $allowed }.
       *[other] Den Parameter «{ $parameter }» gibt es nicht. Meinten Sie «{ $nearest }»? Die verfügbaren Parameter sind { $allowed }.
    }

parameter-repeated = Parameter mehrfach angegeben
    .detail = Der Parameter «{ $parameter }» kommt in der Adresse mehr als einmal vor. Senden Sie ihn nur einmal.

language-repeated = Sprache doppelt angegeben
    .detail = Der Pfad der Adresse enthält bereits eine Sprache, daher ist der Parameter «{ $parameter }» nicht erlaubt. Entfernen Sie eine der beiden Angaben.

header-too-large = Header zu gross
    .detail =
        Der Header der Anfrage darf höchstens { $limit } Byte und höchstens { $limit_fields ->
            [one] { $limit_fields } Feld
           *[other] { $limit_fields } Felder
        } umfassen. Senden Sie weniger oder kürzere Felder.
