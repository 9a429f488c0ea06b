# “Oi” is Brazilian; “Olá” serves everybody in Portugal.
greeting = Olá, { $name }!

greeting-nameless = Olá!

language-name = português europeu
