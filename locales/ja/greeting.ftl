greeting = こんにちは、{ $name }さん！

language-name = 日本語
