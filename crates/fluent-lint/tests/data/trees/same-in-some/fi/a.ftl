brand = Firefly Browser for desktop
hello = Good evening to you
bye = Goodbye to you
menu = Menu en
title = Title en
