brand = Firefly Browser for desktop
hello = Guten Abend
bye = Tschüs
menu = Menu de
title = Title de
