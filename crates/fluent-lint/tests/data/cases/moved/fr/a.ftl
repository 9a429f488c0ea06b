open = Ouvrir
save = Enregistrer
