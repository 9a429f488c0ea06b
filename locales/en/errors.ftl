# Error messages.
#
# Each message is a title: a few words that name the error, without a full stop.
# Its attribute .detail explains the error and how to fix it, in one or a few complete sentences.
# The reader may be an end user or a programmer. Write plainly, without jokes and without blame.
#
# A variable of the type Number is shown in the digits and with the grouping of your language: 1,024 in English.
# If the word next to it changes with the number, write a plural inside the sentence as the English text does, with the
# plural categories of your language (CLDR). If it never changes, write { $limit } alone.
# A variable of the type List is shown as your language writes a list.


## The name that was sent

# Variables:
#   $address (String) - the address of the greeting without a name, such as /greet.
name-empty = Name missing
    .detail = The name is empty, or contains only spaces and invisible characters. Send at least one visible character, or request { $address } for a greeting without a name.

# Variables:
#   $limit (Number) - the maximum number of characters in a name, 128.
#   $limit_bytes (Number) - the maximum number of bytes in a name in UTF-8, 1024.
name-too-long = Name too long
    .detail =
        A name can be up to { $limit ->
            [one] { $limit } character
           *[other] { $limit } characters
        } long, and up to { $limit_bytes ->
            [one] { $limit_bytes } byte
           *[other] { $limit_bytes } bytes
        } in UTF-8. Send a shorter name.

# Variables:
#   $character (String) - the code point of the character, such as U+0007.
name-control = Control character in the name
    .detail = The name contains the control character { $character }. Send the name without it.

# Variables:
#   $character (String) - the code point of the character, such as U+000A.
name-line-break = Line break in the name
    .detail = The name contains the line break { $character }. Send the name on one line.

# Variables:
#   $character (String) - the code point of the character, such as U+202E.
name-direction = Direction control in the name
    .detail = The name contains the character { $character }, which changes the direction of the text around it. Send the name without it. The direction is detected from the letters of the name.

# "Combining marks" are the accents and other marks that Unicode puts on the letter before them.
# Variables:
#   $limit (Number) - the maximum number of consecutive combining marks, 30.
name-marks = Too many combining marks in the name
    .detail =
        The name contains more than { $limit ->
            [one] { $limit } combining mark
           *[other] { $limit } combining marks
        } in a row. Send the name with fewer.


## The requested language

# Variables:
#   $value (String) - the invalid language code, as it was sent.
#   $examples (List) - valid language codes, as alternatives: "fr, pt-BR, or zh-Hant".
language-malformed = Malformed language code
    .detail = “{ $value }” is not a language tag as BCP 47 defines it. Send a tag such as { $examples }.


## The requested time of day and formality

# Variables:
#   $value (String) - the invalid time of day, as it was sent.
#   $clock (String) - a valid time of day, "14:30".
#   $local (String) - a valid date and time, "2026-01-31T14:30".
#   $offset (String) - a valid date and time with an offset from UTC, "2026-01-31T14:30:00+01:00".
time-malformed = Malformed time of day
    .detail = “{ $value }” is not a time of day. Send a time such as “{ $clock }”, “{ $local }” or “{ $offset }”.

# The time was sent in UTC (Coordinated Universal Time), and nothing tells in which time zone the person is.
# Variables:
#   $value (String) - the time, as it was sent, such as 2026-01-31T13:30:00Z.
#   $example (String) - the line to write, such as time=2026-01-31T13:30:00Z&tz=Europe/Berlin.
time-zone-missing = Time zone missing
    .detail = “{ $value }” is a time in UTC, so the time on the person’s clock is unknown. Add the person’s time zone, for example: { $example }

# "IANA" is the name of an organization and is not translated.
# Variables:
#   $value (String) - the unknown time zone, as it was sent.
#   $example (String) - a valid time zone, "Europe/Berlin".
time-zone-unknown = Unknown time zone
    .detail = “{ $value }” is not a time zone. Use a name from the IANA time zone database, such as “{ $example }”.

# An offset is the difference from UTC, such as +01:00.
# Variables:
#   $value (String) - the time, as it was sent, such as 2026-01-31T14:30:00+05:00[Europe/Berlin].
time-contradictory = Contradictory time
    .detail = In “{ $value }”, the offset is not the one of the time zone at that time. Correct one of them, or remove one.

# "formal", "casual" and "neutral" are part of $allowed. They are fixed values and are not translated.
# Variables:
#   $value (String) - the invalid formality, as it was sent.
#   $allowed (List) - the valid values, as alternatives: "formal, casual, or neutral".
formality-unknown = Unknown formality
    .detail = “{ $value }” is not a valid formality. Use { $allowed }, or omit the parameter.


## The parameters in the address, such as ?time=14:30&formality=formal

# Variables:
#   $parameter (String) - the unknown parameter, as it was sent.
#   $nearest (String) - the parameter that was probably meant, such as time, or "none" if no parameter has a similar name.
#   $allowed (List) - all parameters: "time, tz, formality, and lang".
parameter-unknown = Unknown parameter
    .detail = { $nearest ->
        [none] There is no parameter “{ $parameter }”. The parameters are { $allowed }.
       *[other] There is no parameter “{ $parameter }”. Did you mean “{ $nearest }”? The parameters are { $allowed }.
    }

# Variables:
#   $parameter (String) - the parameter, such as time.
parameter-repeated = Parameter repeated
    .detail = The parameter “{ $parameter }” is in the address more than once. Send it once.

# Variables:
#   $parameter (String) - the parameter, "lang".
language-repeated = Language given twice
    .detail = The path of the address already has a language, so the parameter “{ $parameter }” is not allowed. Remove one of them.


## The address

# Variables:
#   $help (String) - the address of the help page, "/".
#   $endpoints (List) - the addresses of the greetings: "/greet/{name} and /greet/language/{code}/{name}".
not-found = Not found
    .detail = Nothing was found at this address. The page { $help } lists the available addresses.

# Variables:
#   $method (String) - the HTTP method of the request, such as POST.
#   $allowed (List) - the HTTP methods that this address supports, as alternatives: "GET, HEAD, or OPTIONS".
method-not-allowed = Method not allowed
    .detail = This address does not support the method { $method }. Use { $allowed }.

not-utf8 = Address is not UTF-8
    .detail = The address contains bytes that are not valid UTF-8. Encode the text as UTF-8, then percent-encode it.

# Variables:
#   $example (String) - the percent-encoding of a percent sign, "%25".
percent-malformed = Malformed percent-encoding
    .detail = A percent sign in the address is not followed by two hexadecimal digits. Write a percent sign itself as { $example }.

# Variables:
#   $limit (Number) - the maximum number of bytes in an address, 8192.
target-too-long = Address too long
    .detail =
        The address can be up to { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } long. Send a shorter address.


## The request as a whole

bad-request = Bad request
    .detail = The request could not be understood. Check that it is valid HTTP.

# "Header" here is the header section of an HTTP request; its lines are called fields.
# Variables:
#   $limit (Number) - the maximum total number of bytes in the header, 16384.
#   $limit_fields (Number) - the maximum number of fields in the header, 100.
header-too-large = Header too large
    .detail =
        The header of the request can contain up to { $limit ->
            [one] { $limit } byte
           *[other] { $limit } bytes
        } and up to { $limit_fields ->
            [one] { $limit_fields } field
           *[other] { $limit_fields } fields
        }. Send fewer or shorter fields.

# "Host" is the name of an HTTP header field and is not translated.
host-invalid = Host missing or malformed
    .detail = An HTTP/1.1 request contains exactly one Host field, with the host name and, if needed, the port.

# Variables:
#   $allowed (List) - the HTTP methods that the service supports, as alternatives: "GET, HEAD, or OPTIONS".
method-unknown = Unknown method
    .detail = The service does not support the method of this request. Use { $allowed }.

# The client sent only part of its request before the timeout.
request-timeout = Request timed out
    .detail = The request was not complete in time. Send it again.

# Variables:
#   $allowed (List) - the HTTP versions that the service supports, as alternatives: "HTTP/1.1 or HTTP/1.0".
version-unsupported = HTTP version not supported
    .detail = The service does not support the HTTP version of this request. Use { $allowed }.

# "If-Match" is the name of an HTTP header field and is not translated.
precondition-failed = Precondition failed
    .detail = The content at this address does not have the version that If-Match requires. Send the request without If-Match to get the current version.

# An IP address is the network address of the client's computer, not a web address.
# Variables:
#   $retry_after (Number) - the number of seconds to wait, at least 1.
too-many-requests = Too many requests
    .detail =
        { $retry_after ->
            [one] Too many requests came from your IP address. Try again in { $retry_after } second.
           *[other] Too many requests came from your IP address. Try again in { $retry_after } seconds.
        }


## The service

# Variables:
#   $request_id (String) - the ID by which the operator finds the request in the log, such as 7f9c2a41d3e8b605.
internal-error = Internal error
    .detail = Something went wrong in the service. The request itself may be correct. Try again later. If the error occurs again, report it with the request ID { $request_id }.

shutting-down = Shutting down
    .detail = This instance of the service is shutting down and accepts no new requests. Try again. Another instance will respond.


## The page that explains an error. It shows the title and the detail above, then two headings:

# The heading of a list of the error's properties: their names, such as "limit", and an example value of each.
problem-members = Properties of the error

# The heading of a request that does not have the error.
problem-correct-request = A correct request
