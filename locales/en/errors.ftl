# What the service answers when it cannot greet.
#
# Each message is a title, a few words without a full stop that name the mistake.
# Its attribute .detail says in one or two whole sentences what is wrong and what would be right.
# The reader may be a person or a programmer: write plainly, without jokes and without blame.


## The name that was sent

name-empty = Name missing
    .detail = The name is empty, or holds only spaces and invisible characters. Send at least one visible character.

# Variables:
#   $characters (Number) - the most characters that a name may have, 128.
#   $bytes (Number) - the most bytes that a name may have in UTF-8, 1024.
name-too-long = Name too long
    .detail = A name may have at most { $characters } characters, and at most { $bytes } bytes in UTF-8. Send a shorter one.

# Variables:
#   $character (String) - the code point of the character, such as U+0007.
name-control = Control character in the name
    .detail = The name holds the control character { $character }. Send the name without it.

# Variables:
#   $character (String) - the code point of the character, such as U+2028.
name-line-break = Line break in the name
    .detail = The name holds the character { $character }, which ends a line or a paragraph. Send the name on one line.

# Variables:
#   $character (String) - the code point of the character, such as U+202E.
name-direction = Direction control in the name
    .detail = The name holds the character { $character }, which changes the direction of the text around it. Send the name without it: its direction is recognized by its letters.

# "Combining marks" are the accents and other marks that Unicode puts on the letter before them.
# Variables:
#   $limit (Number) - the most combining marks that may follow one another, 30.
name-marks = Too many combining marks in the name
    .detail = The name holds more than { $limit } combining marks in a row. Send the name with fewer.


## The language that was asked for

# Variables:
#   $code (String) - the text that was sent as a language code.
#   $example (String) - language codes that would be right, such as "fr, pt-BR, zh-Hant".
language-malformed = Malformed language code
    .detail = “{ $code }” is not a language tag as BCP 47 defines it. Send a tag such as { $example }.


## What the greeting was asked to fit

# Variables:
#   $value (String) - the text that was sent as a time of day.
#   $example (String) - times that would be right, such as "14:30, 2026-01-31T14:30:00+01:00".
time-malformed = Malformed time of day
    .detail = “{ $value }” is not a time of day. Send hours and minutes or a full date and time, such as { $example }.

# "formal" and "casual" stand for themselves and come in $allowed: they are not translated.
# Variables:
#   $value (String) - the text that was sent as a formality.
#   $allowed (String) - what may be sent, "formal, casual".
formality-unknown = Unknown formality
    .detail = “{ $value }” is not a formality. Use one of these: { $allowed }.


## The address

# Variables:
#   $help (String) - the address of the help page, "/".
not-found = Not found
    .detail = There is nothing at this address. The page { $help } shows which addresses there are.

# Variables:
#   $method (String) - the HTTP method that was used, such as POST.
#   $allowed (String) - the HTTP methods that this address takes, such as "GET, HEAD, OPTIONS".
method-not-allowed = Method not allowed
    .detail = This address does not take the method { $method }. Use one of these: { $allowed }.

not-utf8 = Address is not UTF-8
    .detail = The address holds bytes that are not valid UTF-8. Write the name in UTF-8, then percent-encode it.

# Variables:
#   $example (String) - how a percent sign itself is written, "%25".
percent-malformed = Malformed percent-encoding
    .detail = A percent sign in the address is not followed by two hexadecimal digits. Write a percent sign itself as { $example }.

# Variables:
#   $bytes (Number) - the most bytes that an address may have, 8192.
target-too-long = Address too long
    .detail = The address may have at most { $bytes } bytes. Send a shorter one.


## The request as a whole

bad-request = Bad request
    .detail = The request could not be understood. Check that it is valid HTTP.

# "Header" here is the header section of an HTTP request; its lines are called fields.
# Variables:
#   $bytes (Number) - the most bytes that the header may have in all, 16384.
#   $fields (Number) - the most fields that the header may have, 100.
header-too-large = Header too large
    .detail = The header of the request may have at most { $bytes } bytes and { $fields } fields. Send fewer or shorter ones.

# "Host" is the name of an HTTP header field and is not translated.
host-invalid = Host missing or malformed
    .detail = An HTTP/1.1 request has exactly one Host field, with the name of the host and, where needed, its port.

# Variables:
#   $allowed (String) - the HTTP methods that the service knows, such as "GET, HEAD, OPTIONS".
method-unknown = Unknown method
    .detail = The service does not know the method of this request. Use one of these: { $allowed }.

# The client sent only a part of its request and then waited too long.
request-timeout = Request timed out
    .detail = The request was not complete in time. Send it again.

# Variables:
#   $versions (String) - the HTTP versions that the service supports, "HTTP/1.1, HTTP/1.0".
version-unsupported = HTTP version not supported
    .detail = The service does not support the HTTP version of this request. Use one of these: { $versions }.

# "If-Match" is the name of an HTTP header field and is not translated.
precondition-failed = Precondition failed
    .detail = The content at this address does not have the version that If-Match requires. Send the request without If-Match to get the current version.

# "One" in English is exactly 1; other languages have plural categories of their own (CLDR).
# Variables:
#   $seconds (Number) - how many seconds to wait, at least 1.
too-many-requests = Too many requests
    .detail =
        { $seconds ->
            [one] Too many requests came from your address. Try again in { $seconds } second.
           *[other] Too many requests came from your address. Try again in { $seconds } seconds.
        }


## The service

internal-error = Internal error
    .detail = Something went wrong in the service. The request may well be right: try again later.

shutting-down = Shutting down
    .detail = This instance of the service is stopping and takes no new work. Try again: another one will answer.
