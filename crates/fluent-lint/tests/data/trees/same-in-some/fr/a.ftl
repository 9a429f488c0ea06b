brand = Firefly Browser (fr)
hello = Bonsoir
bye = Au revoir
menu = Menu fr
title = Title fr
