name-empty = Brak imienia
    .detail = Imię jest puste albo zawiera tylko spacje i niewidoczne znaki. Wyślij co najmniej jeden widoczny znak albo użyj adresu { $address }, aby otrzymać powitanie bez imienia.
name-too-long = Zbyt długie imię
    .detail =
        Imię może mieć najwyżej { $limit ->
            [one] { $limit } znak
            [few] { $limit } znaki
            [many] { $limit } znaków
           *[other] { $limit } znaku
        } i najwyżej { $limit_bytes ->
            [one] { $limit_bytes } bajt
            [few] { $limit_bytes } bajty
            [many] { $limit_bytes } bajtów
           *[other] { $limit_bytes } bajta
        } w UTF-8. Wyślij krótsze imię.
name-control = Znak sterujący w imieniu
    .detail = Imię zawiera znak sterujący { $character }. Wyślij imię bez tego znaku.
name-line-break = Podział wiersza w imieniu
    .detail = Imię zawiera znak podziału wiersza { $character }. Wyślij imię w jednym wierszu.
name-direction = Znak sterujący kierunkiem tekstu w imieniu
    .detail = Imię zawiera znak { $character }, który zmienia kierunek otaczającego tekstu. Wyślij imię bez tego znaku. Kierunek imienia jest rozpoznawany po jego literach.
name-marks = Zbyt wiele znaków łączących w imieniu
    .detail =
        Imię zawiera ponad { $limit ->
            [one] { $limit } znak łączący
            [few] { $limit } znaki łączące
            [many] { $limit } znaków łączących
           *[other] { $limit } znaku łączącego
        } z rzędu. Wyślij imię, w którym jest ich mniej.

language-malformed = Nieprawidłowy kod języka
    .detail = „{ $value }” nie jest znacznikiem języka zgodnym z BCP 47. Wyślij prawidłowy znacznik, na przykład { $examples }.


time-malformed = Nieprawidłowa godzina
    .detail = „{ $value }” nie jest prawidłową godziną. Wyślij godzinę, na przykład „{ $clock }”, „{ $local }” lub „{ $offset }”.
time-zone-missing = Brak strefy czasowej
    .detail = „{ $value }” to czas UTC, więc czas lokalny danej osoby jest nieznany. Dodaj strefę czasową tej osoby, na przykład: { $example }
time-zone-unknown = Nieznana strefa czasowa
    .detail = „{ $value }” nie jest strefą czasową. Użyj nazwy z bazy danych stref czasowych IANA, na przykład „{ $example }”.
time-contradictory = Sprzeczne dane o czasie
    .detail = W wartości „{ $value }” różnica względem UTC nie odpowiada strefie czasowej w danym momencie. Popraw lub usuń jedną z tych dwóch informacji.

formality-unknown = Nieznany sposób zwracania się
    .detail = „{ $value }” nie jest prawidłowym sposobem zwracania się. Użyj wartości { $allowed }. Ten parametr można też pominąć.


parameter-unknown = Nieznany parametr
    .detail = { $nearest ->
        [none] Nie ma parametru „{ $parameter }”. Dostępne parametry: { $allowed }.
       *[other] Nie ma parametru „{ $parameter }”. Czy chodziło o „{ $nearest }”? Dostępne parametry: { $allowed }.
    }
parameter-repeated = Powtórzony parametr
    .detail = Parametr „{ $parameter }” występuje w adresie więcej niż raz. Wyślij go tylko raz.
language-repeated = Język podany dwukrotnie
    .detail = Ścieżka w adresie zawiera już język, więc parametr „{ $parameter }” jest niedozwolony. Usuń jedną z tych dwóch informacji.


not-found = Nie znaleziono
    .detail = Pod tym adresem niczego nie znaleziono. Na stronie { $help } jest lista dostępnych adresów.
method-not-allowed = Niedozwolona metoda
    .detail = Ten adres nie obsługuje metody { $method }. Użyj metody { $allowed }.
not-utf8 = Adres nie jest zapisany w UTF-8
    .detail = Adres zawiera bajty nieprawidłowe w UTF-8. Zakoduj tekst w UTF-8, a następnie zastosuj kodowanie procentowe.
percent-malformed = Nieprawidłowe kodowanie procentowe
    .detail = Po znaku procentu w adresie brakuje dwóch cyfr szesnastkowych. Sam znak procentu zapisz jako { $example }.
target-too-long = Zbyt długi adres
    .detail =
        Adres może mieć najwyżej { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajty
            [many] { $limit } bajtów
           *[other] { $limit } bajta
        }. Wyślij krótszy adres.

bad-request = Nieprawidłowe żądanie
    .detail = Nie udało się zrozumieć żądania. Sprawdź, czy jest zgodne z protokołem HTTP.
header-too-large = Zbyt duży nagłówek
    .detail =
        Nagłówek żądania może mieć najwyżej { $limit ->
            [one] { $limit } bajt
            [few] { $limit } bajty
            [many] { $limit } bajtów
           *[other] { $limit } bajta
        } i najwyżej { $limit_fields ->
            [one] { $limit_fields } pole
            [few] { $limit_fields } pola
            [many] { $limit_fields } pól
           *[other] { $limit_fields } pola
        }. Wyślij mniej pól lub skróć je.
host-invalid = Brakujące lub nieprawidłowe pole Host
    .detail = Żądanie HTTP/1.1 musi zawierać dokładnie jedno pole Host z nazwą hosta i, w razie potrzeby, numerem portu.
method-unknown = Nieznana metoda
    .detail = Usługa nie obsługuje metody użytej w tym żądaniu. Użyj metody { $allowed }.
request-timeout = Upłynął limit czasu żądania
    .detail = Żądanie nie dotarło w całości na czas. Wyślij je ponownie.
version-unsupported = Nieobsługiwana wersja HTTP
    .detail = Usługa nie obsługuje wersji HTTP użytej w tym żądaniu. Użyj wersji { $allowed }.
precondition-failed = Niespełniony warunek wstępny
    .detail = Treść pod tym adresem jest w innej wersji niż wymagana przez If-Match. Wyślij żądanie bez If-Match, aby otrzymać bieżącą wersję.

too-many-requests = Zbyt wiele żądań
    .detail =
        Z twojego adresu IP nadeszło zbyt wiele żądań. Spróbuj ponownie za { $retry_after ->
            [one] { $retry_after } sekundę
            [few] { $retry_after } sekundy
            [many] { $retry_after } sekund
           *[other] { $retry_after } sekundy
        }.

internal-error = Błąd wewnętrzny
    .detail = W usłudze wystąpił błąd. Samo żądanie może być prawidłowe. Spróbuj ponownie później. Jeśli błąd się powtórzy, zgłoś go, podając identyfikator żądania { $request_id }.
shutting-down = Trwa wyłączanie
    .detail = Ta instancja usługi kończy działanie i nie przyjmuje nowych żądań. Spróbuj ponownie. Odpowie inna instancja.


problem-members = Właściwości błędu
problem-correct-request = Prawidłowe żądanie
