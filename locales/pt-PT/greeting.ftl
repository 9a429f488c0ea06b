# “Oi” is Brazilian; “Olá” serves everybody in Portugal.
greeting = Olá, { $name }!

language-name = português europeu
