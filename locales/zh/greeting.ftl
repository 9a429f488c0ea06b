greeting = 你好，{ $name }！

language-name = 中文
