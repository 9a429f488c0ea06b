name-empty = 缺少名字
    .detail = 名字为空，或只包含空格和不可见字符。请发送至少一个可见字符，或请求 { $address } 以获取不带名字的问候语。

name-too-long = 名字过长
    .detail = 名字最多可包含 { $limit } 个字符，且以 UTF-8 编码后最多 { $limit_bytes } 个字节。请发送更短的名字。

name-control = 名字中有控制字符
    .detail = 名字包含控制字符 { $character }。请去掉该字符后再发送。

name-line-break = 名字中有换行符
    .detail = 名字包含换行符 { $character }。请将名字写在一行内再发送。

name-direction = 名字中有方向控制字符
    .detail = 名字包含字符 { $character }，它会改变周围文本的方向。请去掉该字符后再发送。名字的方向会根据其中的文字来识别。

name-marks = 名字中的组合字符过多
    .detail = 名字中有超过 { $limit } 个连续的组合字符。请减少组合字符后再发送。


language-malformed = 语言代码格式错误
    .detail = “{ $value }”不是 BCP 47 所定义的语言标签。请发送 { $examples } 这样的标签。


time-malformed = 时间格式错误
    .detail = “{ $value }”不是有效的时间。请发送类似“{ $clock }”、“{ $local }”或“{ $offset }”的时间。

time-zone-missing = 缺少时区
    .detail = “{ $value }”是 UTC 时间，因此无法得知对方的当地时间。请添加对方的时区，例如：{ $example }

time-zone-unknown = 未知的时区
    .detail = “{ $value }”不是有效的时区。请使用 IANA 时区数据库中的名称，例如“{ $example }”。

time-contradictory = 时间自相矛盾
    .detail = “{ $value }”中的 UTC 偏移量与该时区当时的偏移量不一致。请更正或删除其中之一。

formality-unknown = 未知的语气
    .detail = “{ $value }”不是有效的语气选项。请使用 { $allowed }，或者省略该参数。


parameter-unknown = 未知的参数
    .detail = { $nearest ->
        [none] 没有名为“{ $parameter }”的参数。可用的参数有 { $allowed }。
       *[other] 没有名为“{ $parameter }”的参数。您指的是“{ $nearest }”吗？可用的参数有 { $allowed }。
    }

parameter-repeated = 参数重复
    .detail = 参数“{ $parameter }”在网址中出现了多次。请只发送一次。

language-repeated = 语言指定了两次
    .detail = 网址的路径中已有语言，因此不允许使用参数“{ $parameter }”。请删除其中之一。


not-found = 未找到
    .detail = 在此网址未找到任何内容。{ $help } 页面列出了可用的网址。

method-not-allowed = 不允许使用该方法
    .detail = 此网址不支持 { $method } 方法。请使用 { $allowed }。

not-utf8 = 网址不是 UTF-8 编码
    .detail = 网址包含无效的 UTF-8 字节。请先将文本编码为 UTF-8，再进行百分号编码。

percent-malformed = 百分号编码格式错误
    .detail = 网址中某个百分号之后没有两位十六进制数字。百分号本身请写作 { $example }。

target-too-long = 网址过长
    .detail = 网址最多可包含 { $limit } 个字节。请发送更短的网址。


bad-request = 请求有误
    .detail = 无法理解该请求。请检查它是否为有效的 HTTP 请求。

header-too-large = 请求头过大
    .detail = 请求头最多可包含 { $limit } 个字节和 { $limit_fields } 个字段。请减少或缩短字段后再发送。

host-invalid = Host 缺失或格式错误
    .detail = HTTP/1.1 请求必须有且仅有一个 Host 字段，其中写明主机名，必要时还要写明端口。

method-unknown = 未知的方法
    .detail = 服务不支持此请求的方法。请使用 { $allowed }。

request-timeout = 请求超时
    .detail = 请求未能在规定时间内完整送达。请重新发送。

version-unsupported = 不支持的 HTTP 版本
    .detail = 服务不支持此请求的 HTTP 版本。请使用 { $allowed }。

precondition-failed = 未满足先决条件
    .detail = 此网址的内容不是 If-Match 所要求的版本。请去掉 If-Match 后再发送请求，以获取当前版本。

too-many-requests = 请求过多
    .detail = 来自您的 IP 地址的请求过多。请在 { $retry_after } 秒后重试。


internal-error = 内部错误
    .detail = 服务出了问题。请求本身可能没有错误。请稍后重试。如果再次出现此错误，请报告该错误，并附上请求 ID { $request_id }。

shutting-down = 正在关闭
    .detail = 此服务实例正在关闭，不再接受新的请求。请重试。其他实例会作出响应。


problem-members = 错误的属性

problem-correct-request = 正确的请求
