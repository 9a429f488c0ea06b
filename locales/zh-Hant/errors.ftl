name-empty = 缺少名字
    .detail = 名字為空白，或只包含空格和看不見的字元。請傳送至少一個看得見的字元，或向 { $address } 傳送要求，以取得不含名字的問候語。

name-too-long = 名字過長
    .detail = 名字最多可包含 { $limit } 個字元，且以 UTF-8 編碼後最多 { $limit_bytes } 個位元組。請傳送較短的名字。

name-control = 名字中有控制字元
    .detail = 名字包含控制字元 { $character }。請移除該字元後再傳送。

name-line-break = 名字中有換行字元
    .detail = 名字包含換行字元 { $character }。請將名字寫在同一行再傳送。

name-direction = 名字中有方向控制字元
    .detail = 名字包含字元 { $character }，它會改變周圍文字的方向。請移除該字元後再傳送。名字的方向會根據其中的文字來判斷。

name-marks = 名字中的結合字元過多
    .detail = 名字中有超過 { $limit } 個連續的結合字元。請減少結合字元後再傳送。


language-malformed = 語言代碼格式錯誤
    .detail = 「{ $value }」不是 BCP 47 所定義的語言標籤。請傳送 { $examples } 這類標籤。


time-malformed = 時間格式錯誤
    .detail = 「{ $value }」不是有效的時間。請傳送類似「{ $clock }」、「{ $local }」或「{ $offset }」的時間。

time-zone-missing = 缺少時區
    .detail = 「{ $value }」是 UTC 時間，因此無法得知對方的當地時間。請加上對方的時區，例如：{ $example }

time-zone-unknown = 未知的時區
    .detail = 「{ $value }」不是有效的時區。請使用 IANA 時區資料庫中的名稱，例如「{ $example }」。

time-contradictory = 時間自相矛盾
    .detail = 「{ $value }」中的 UTC 時差與該時區當時的時差不一致。請更正或刪除其中之一。

formality-unknown = 未知的語氣
    .detail = 「{ $value }」不是有效的語氣選項。請使用 { $allowed }，或者省略此參數。


parameter-unknown = 未知的參數
    .detail = { $nearest ->
        [none] 沒有名為「{ $parameter }」的參數。可用的參數有 { $allowed }。
       *[other] 沒有名為「{ $parameter }」的參數。您是指「{ $nearest }」嗎？可用的參數有 { $allowed }。
    }

parameter-repeated = 參數重複
    .detail = 參數「{ $parameter }」在網址中出現了多次。請只傳送一次。

language-repeated = 語言指定了兩次
    .detail = 網址的路徑中已有語言，因此不允許使用參數「{ $parameter }」。請刪除其中之一。


not-found = 找不到
    .detail = 在此網址找不到任何內容。{ $help } 頁面列出了可用的網址。

method-not-allowed = 不允許使用此方法
    .detail = 此網址不支援 { $method } 方法。請使用 { $allowed }。

not-utf8 = 網址不是 UTF-8 編碼
    .detail = 網址包含無效的 UTF-8 位元組。請先將文字編碼為 UTF-8，再進行百分號編碼。

percent-malformed = 百分號編碼格式錯誤
    .detail = 網址中某個百分號之後沒有兩位十六進位數字。百分號本身請寫成 { $example }。

target-too-long = 網址過長
    .detail = 網址最多可包含 { $limit } 個位元組。請傳送較短的網址。


bad-request = 要求有誤
    .detail = 無法理解此要求。請檢查它是否為有效的 HTTP 要求。

header-too-large = 標頭過大
    .detail = 要求的標頭最多可包含 { $limit } 個位元組和 { $limit_fields } 個欄位。請減少或縮短欄位後再傳送。

host-invalid = 缺少 Host 或其格式錯誤
    .detail = HTTP/1.1 要求必須有且僅有一個 Host 欄位，其中寫明主機名稱，必要時還要寫明連接埠。

method-unknown = 未知的方法
    .detail = 服務不支援此要求的方法。請使用 { $allowed }。

request-timeout = 要求逾時
    .detail = 要求未能在時限內完整送達。請重新傳送。

version-unsupported = 不支援的 HTTP 版本
    .detail = 服務不支援此要求的 HTTP 版本。請使用 { $allowed }。

precondition-failed = 不符合先決條件
    .detail = 此網址的內容不是 If-Match 所要求的版本。請移除 If-Match 後再傳送要求，以取得目前的版本。

too-many-requests = 要求過多
    .detail = 來自您的 IP 位址的要求過多。請在 { $retry_after } 秒後再試一次。


internal-error = 內部錯誤
    .detail = 服務發生問題。要求本身可能沒有錯誤。請稍後再試一次。如果再次發生此錯誤，請回報該錯誤，並附上要求 ID { $request_id }。

shutting-down = 正在關閉
    .detail = 此服務執行個體正在關閉，不再接受新的要求。請再試一次。其他執行個體會回應。


problem-members = 錯誤的屬性

problem-correct-request = 正確的要求
