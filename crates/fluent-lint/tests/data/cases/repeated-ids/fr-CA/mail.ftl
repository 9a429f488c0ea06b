title = Courriel
