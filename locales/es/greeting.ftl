greeting = ¡Hola, { $name }!

language-name = español
