brand = Firefly Browser (es)
hello = Buenas noches
bye = Adiós
menu = Menu es
title = Title es
