page-title = 用您的語言問候
page-introduction = 請輸入名字，選擇語言，然後查看問候語。


page-name = 名字
page-name-example = 欣怡
page-language = 語言
page-language-none = 沒有符合的語言
page-time = 時間
page-time-any = 任何時間
page-time-now = 現在
page-formality = 語氣
page-formality-neutral = 中性
page-formality-formal = 正式
page-formality-casual = 非正式
page-submit = 問候


page-copy = 複製
page-copied = 已複製
page-unreachable = 無法連線至服務。請檢查網路連線，然後再試一次。
