brand = Firefly Browser (hu)
hello = Jó estét
bye = Viszlát
menu = Menu hu
title = Title hu
