brand = Firefly Browser for desktop
hello = Goedenavond
bye = Goodbye to you
menu = Menu nl
title = Title nl
