page-title = お使いの言語であいさつ
page-introduction = 名前を入力して言語を選択すると、あいさつが表示されます。


page-name = 名前
page-name-example = 美咲
page-language = 言語
page-language-none = 該当する言語がありません
page-time = 時刻
page-time-any = いつでも
page-time-now = 現在
page-formality = 丁寧さ
page-formality-neutral = 標準
page-formality-formal = 丁寧
page-formality-casual = カジュアル
page-submit = あいさつする


page-copy = コピー
page-copied = コピーしました
page-unreachable = サービスに接続できません。ネットワーク接続を確認して、もう一度お試しください。
