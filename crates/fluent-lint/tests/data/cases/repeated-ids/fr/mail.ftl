title = Courrier de { -brand }
