name-empty = 이름이 없음
    .detail = 이름이 비어 있거나 공백과 보이지 않는 문자로만 되어 있습니다. 보이는 문자를 하나 이상 보내거나, 이름 없는 인사말을 받으려면 { $address } 주소로 요청을 보내세요.

name-too-long = 이름이 너무 김
    .detail = 이름은 { $limit }자 이하이고 UTF-8로 { $limit_bytes }바이트 이하여야 합니다. 더 짧은 이름을 보내세요.

name-control = 이름에 제어 문자가 있음
    .detail = 이름에 { $character } 제어 문자가 있습니다. 이 문자를 빼고 보내세요.

name-line-break = 이름에 줄 바꿈이 있음
    .detail = 이름에 { $character } 줄 바꿈 문자가 있습니다. 이름을 한 줄로 보내세요.

name-direction = 이름에 방향 제어 문자가 있음
    .detail = 이름에 주변 텍스트의 방향을 바꾸는 { $character } 문자가 있습니다. 이 문자를 빼고 보내세요. 이름의 방향은 이름에 쓰인 글자로 판별합니다.

name-marks = 이름에 결합 문자가 너무 많음
    .detail = 이름에 결합 문자가 { $limit }개 넘게 연속되어 있습니다. 결합 문자를 줄여서 보내세요.


# No particle whose form depends on the last sound (은/는, 이/가, 을/를, 로/으로) may follow a variable.
language-malformed = 잘못된 언어 코드
    .detail = “{ $value }” 값은 BCP 47에서 정의한 언어 태그가 아닙니다. { $examples } 같은 태그를 보내세요.


time-malformed = 잘못된 시각
    .detail = “{ $value }” 값은 시각이 아닙니다. “{ $clock }”, “{ $local }” 또는 “{ $offset }” 같은 시각을 보내세요.

time-zone-missing = 시간대가 없음
    .detail = “{ $value }” 값은 UTC 시각이므로 인사를 받는 사람의 현지 시각을 알 수 없습니다. 그 사람의 시간대를 추가하세요. 예: { $example }

time-zone-unknown = 알 수 없는 시간대
    .detail = “{ $value }” 값은 시간대가 아닙니다. “{ $example }”처럼 IANA 시간대 데이터베이스에 있는 이름을 사용하세요.

time-contradictory = 모순된 시각
    .detail = “{ $value }” 값의 UTC 오프셋이 해당 시점의 시간대 오프셋과 다릅니다. 둘 중 하나를 고치거나 빼세요.

formality-unknown = 알 수 없는 말투
    .detail = “{ $value }” 값은 유효한 말투가 아닙니다. { $allowed } 값을 사용하거나 매개변수를 생략하세요.


parameter-unknown = 알 수 없는 매개변수
    .detail = { $nearest ->
        [none] “{ $parameter }” 매개변수는 없습니다. 사용할 수 있는 매개변수는 { $allowed }입니다.
       *[other] “{ $parameter }” 매개변수는 없습니다. “{ $nearest }” 매개변수를 쓰려고 하셨나요? 사용할 수 있는 매개변수는 { $allowed }입니다.
    }

parameter-repeated = 반복된 매개변수
    .detail = 주소에 “{ $parameter }” 매개변수가 두 번 이상 있습니다. 한 번만 보내세요.

language-repeated = 언어가 두 번 지정됨
    .detail = 주소의 경로에 이미 언어가 있으므로 “{ $parameter }” 매개변수는 사용할 수 없습니다. 둘 중 하나를 빼세요.


not-found = 찾을 수 없음
    .detail = 이 주소에서 아무것도 찾을 수 없습니다. 사용할 수 있는 주소 목록은 { $help } 페이지에 있습니다.

method-not-allowed = 허용되지 않는 메서드
    .detail = 이 주소에서는 { $method } 메서드를 사용할 수 없습니다. { $allowed } 메서드를 사용하세요.

not-utf8 = 주소가 UTF-8이 아님
    .detail = 주소에 올바른 UTF-8이 아닌 바이트가 있습니다. 텍스트를 UTF-8로 인코딩한 다음 퍼센트 인코딩을 적용하세요.

percent-malformed = 잘못된 퍼센트 인코딩
    .detail = 주소에 16진수 두 자리가 뒤따르지 않는 퍼센트 기호가 있습니다. 퍼센트 기호 자체를 쓰려면 { $example } 표기를 사용하세요.

target-too-long = 주소가 너무 김
    .detail = 주소는 { $limit }바이트 이하여야 합니다. 더 짧은 주소를 보내세요.


bad-request = 잘못된 요청
    .detail = 요청을 이해할 수 없습니다. 올바른 HTTP 요청인지 확인하세요.

header-too-large = 헤더가 너무 큼
    .detail = 요청 헤더는 { $limit }바이트 이하, 필드 { $limit_fields }개 이하여야 합니다. 필드 수를 줄이거나 더 짧은 필드를 보내세요.

host-invalid = Host가 없거나 잘못됨
    .detail = HTTP/1.1 요청에는 호스트 이름과 필요한 경우 포트를 담은 Host 필드가 정확히 하나 있어야 합니다.

method-unknown = 알 수 없는 메서드
    .detail = 서비스가 이 요청의 메서드를 지원하지 않습니다. { $allowed } 메서드를 사용하세요.

request-timeout = 요청 시간 초과
    .detail = 요청 전체가 제시간에 도착하지 않았습니다. 요청을 다시 보내세요.

version-unsupported = 지원되지 않는 HTTP 버전
    .detail = 서비스가 이 요청의 HTTP 버전을 지원하지 않습니다. { $allowed } 버전을 사용하세요.

precondition-failed = 사전 조건이 충족되지 않음
    .detail = 이 주소의 콘텐츠는 If-Match에서 요구하는 버전이 아닙니다. 현재 버전을 받으려면 If-Match 없이 요청을 보내세요.

too-many-requests = 요청이 너무 많음
    .detail = 사용 중인 IP 주소에서 요청이 너무 많이 들어왔습니다. { $retry_after }초 후에 다시 시도하세요.


internal-error = 내부 오류
    .detail = 서비스에 문제가 발생했습니다. 요청 자체에는 문제가 없을 수 있습니다. 나중에 다시 시도하세요. 오류가 다시 발생하면 요청 ID({ $request_id })와 함께 오류를 신고하세요.

shutting-down = 종료 중
    .detail = 이 서비스 인스턴스는 종료 중이므로 새 요청을 받지 않습니다. 다시 시도하세요. 다른 인스턴스가 응답합니다.


problem-members = 오류의 속성

problem-correct-request = 올바른 요청
