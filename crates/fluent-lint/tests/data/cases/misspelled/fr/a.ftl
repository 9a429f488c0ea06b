opne = Ouvrir
close = Fermer
    .label = Un bouton
