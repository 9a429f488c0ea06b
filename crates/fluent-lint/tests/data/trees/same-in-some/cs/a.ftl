brand = Firefly Browser (cs)
hello = Dobrý večer
bye = Na shledanou
menu = Menu cs
title = Title cs
