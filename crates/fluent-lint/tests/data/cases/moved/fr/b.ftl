save = Enregistrer sous
