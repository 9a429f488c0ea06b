cart = Panier
