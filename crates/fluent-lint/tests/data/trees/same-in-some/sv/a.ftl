brand = Firefly Browser for desktop
hello = Good evening to you
bye = Adjö
menu = Menu sv
title = Title sv
