title = Panier
