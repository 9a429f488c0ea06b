brand = Firefly Browser for desktop
hello = God aften
bye = Goodbye to you
menu = Menu da
title = Title da
