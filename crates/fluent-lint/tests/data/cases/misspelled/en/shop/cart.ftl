cart = Cart
