title = Cart
