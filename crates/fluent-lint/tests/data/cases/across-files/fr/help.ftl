title = Aide
help = Lisez { about }
