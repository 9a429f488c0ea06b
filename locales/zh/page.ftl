page-title = 用您的语言问候
page-introduction = 请输入名字，选择语言，然后查看问候语。


page-name = 名字
page-name-example = 雨欣
page-language = 语言
page-language-none = 没有匹配的语言
page-time = 时间
page-time-any = 任意时间
page-time-now = 现在
page-formality = 语气
page-formality-neutral = 中性
page-formality-formal = 正式
page-formality-casual = 非正式
page-submit = 问候


page-copy = 复制
page-copied = 已复制
page-unreachable = 无法连接到服务。请检查网络连接，然后重试。
