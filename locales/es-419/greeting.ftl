language-name = español latinoamericano
