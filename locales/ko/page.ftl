page-title = 내 언어로 보는 인사말
page-introduction = 이름을 입력하고 언어를 선택하면 인사말이 표시됩니다.


page-name = 이름
page-name-example = 서연
page-language = 언어
page-language-none = 일치하는 언어 없음
page-time = 시각
page-time-any = 아무 때나
page-time-now = 지금
page-formality = 말투
page-formality-neutral = 보통
page-formality-formal = 격식 있게
page-formality-casual = 친근하게
page-submit = 인사하기


page-copy = 복사
page-copied = 복사됨
page-unreachable = 서비스에 연결할 수 없습니다. 연결 상태를 확인하고 다시 시도하세요.
