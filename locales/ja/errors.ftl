name-empty = 名前がありません
    .detail = 名前が空であるか、空白や目に見えない文字しか含まれていません。目に見える文字を1文字以上送信するか、{ $address }をリクエストして名前なしのあいさつを取得してください。

name-too-long = 名前が長すぎます
    .detail = 名前の長さは最大{ $limit }文字、UTF-8で最大{ $limit_bytes }バイトです。もっと短い名前を送信してください。

name-control = 名前に制御文字が含まれています
    .detail = 名前に制御文字{ $character }が含まれています。この文字を除いて送信してください。

name-line-break = 名前に改行が含まれています
    .detail = 名前に改行文字{ $character }が含まれています。名前は1行で送信してください。

name-direction = 名前に書字方向の制御文字が含まれています
    .detail = 名前に、周囲のテキストの書字方向を変える文字{ $character }が含まれています。この文字を除いて送信してください。名前の書字方向は、名前に使われている文字から判別されます。

name-marks = 名前の結合文字が多すぎます
    .detail = 名前の中で、結合文字が{ $limit }個を超えて連続しています。結合文字を減らして送信してください。


language-malformed = 言語コードの形式が正しくありません
    .detail = 「{ $value }」は、BCP 47で定められた言語タグではありません。{ $examples }のようなタグを送信してください。


time-malformed = 時刻の形式が正しくありません
    .detail = 「{ $value }」は時刻ではありません。「{ $clock }」、「{ $local }」、または「{ $offset }」のような時刻を送信してください。

time-zone-missing = タイムゾーンがありません
    .detail = 「{ $value }」はUTCの時刻であるため、あいさつする相手の現地時刻がわかりません。相手のタイムゾーンを追加してください。例：{ $example }

time-zone-unknown = タイムゾーンを認識できません
    .detail = 「{ $value }」はタイムゾーンではありません。「{ $example }」のような、IANAタイムゾーンデータベースにある名前を使用してください。

time-contradictory = 時刻が矛盾しています
    .detail = 「{ $value }」のUTCオフセットは、その時点でのタイムゾーンのオフセットと一致しません。どちらか一方を修正するか、削除してください。

formality-unknown = 丁寧さの指定を認識できません
    .detail = 「{ $value }」は丁寧さの指定として正しくありません。{ $allowed }を使用するか、このパラメーターを省略してください。


parameter-unknown = パラメーターを認識できません
    .detail = { $nearest ->
        [none] 「{ $parameter }」というパラメーターはありません。使用できるパラメーターは{ $allowed }です。
       *[other] 「{ $parameter }」というパラメーターはありません。「{ $nearest }」のことでしょうか。使用できるパラメーターは{ $allowed }です。
    }

parameter-repeated = パラメーターが重複しています
    .detail = アドレスにパラメーター「{ $parameter }」が複数回含まれています。1回だけ送信してください。

language-repeated = 言語が2回指定されています
    .detail = アドレスのパスですでに言語が指定されているため、パラメーター「{ $parameter }」は使用できません。どちらか一方を削除してください。


not-found = 見つかりません
    .detail = このアドレスには何も見つかりませんでした。利用できるアドレスの一覧は{ $help }のページにあります。

method-not-allowed = メソッドが許可されていません
    .detail = このアドレスではメソッド{ $method }を使用できません。{ $allowed }を使用してください。

not-utf8 = アドレスがUTF-8ではありません
    .detail = アドレスに、UTF-8として正しくないバイトが含まれています。テキストをUTF-8でエンコードしてから、パーセントエンコードしてください。

percent-malformed = パーセントエンコードの形式が正しくありません
    .detail = アドレスに含まれるパーセント記号の後に、2桁の16進数が続いていません。パーセント記号そのものは{ $example }と書いてください。

target-too-long = アドレスが長すぎます
    .detail = アドレスの長さは最大{ $limit }バイトです。もっと短いアドレスを送信してください。


bad-request = リクエストが正しくありません
    .detail = リクエストを解釈できませんでした。正しいHTTPリクエストかどうかを確認してください。

header-too-large = ヘッダーが大きすぎます
    .detail = リクエストのヘッダーは最大{ $limit }バイト、フィールドは最大{ $limit_fields }個です。フィールドを減らすか、短くしてから送信してください。

host-invalid = Hostがないか、形式が正しくありません
    .detail = HTTP/1.1のリクエストには、ホスト名と、必要な場合はポートを示すHostフィールドを1つだけ含める必要があります。

method-unknown = メソッドを認識できません
    .detail = サービスはこのリクエストのメソッドをサポートしていません。{ $allowed }を使用してください。

request-timeout = リクエストがタイムアウトしました
    .detail = 時間内にリクエスト全体が届きませんでした。もう一度送信してください。

version-unsupported = HTTPバージョンがサポートされていません
    .detail = サービスはこのリクエストのHTTPバージョンをサポートしていません。{ $allowed }を使用してください。

precondition-failed = 前提条件が満たされていません
    .detail = このアドレスのコンテンツは、If-Matchで要求されたバージョンではありません。現在のバージョンを取得するには、If-Matchを付けずにリクエストを送信してください。

too-many-requests = リクエストが多すぎます
    .detail = お使いのIPアドレスからのリクエストが多すぎます。{ $retry_after }秒後にもう一度お試しください。


internal-error = 内部エラー
    .detail = サービスで問題が発生しました。リクエスト自体は正しい可能性があります。しばらくしてからもう一度お試しください。エラーが再び発生した場合は、リクエストID「{ $request_id }」を添えて報告してください。

shutting-down = 停止処理中
    .detail = サービスのこのインスタンスは停止処理中のため、新しいリクエストを受け付けません。もう一度お試しください。別のインスタンスが応答します。


problem-members = エラーのプロパティ

problem-correct-request = 正しいリクエスト
