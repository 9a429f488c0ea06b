brand = Firefly Browser (pl)
hello = Dobry wieczór
bye = Do widzenia
menu = Menu pl
title = Title pl
