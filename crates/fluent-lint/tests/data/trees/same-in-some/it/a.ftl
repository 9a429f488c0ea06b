brand = Firefly Browser (it)
hello = Buonasera
bye = Arrivederci
menu = Menu it
title = Title it
