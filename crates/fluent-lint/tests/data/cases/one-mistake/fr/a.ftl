open = Ouvrir { name }
close = Fermer { name }
