brand = Firefly Browser (pt)
hello = Boa noite
bye = Adeus
menu = Menu pt
title = Title pt
