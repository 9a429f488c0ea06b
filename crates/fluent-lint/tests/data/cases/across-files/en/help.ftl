title = Help
help = Read { about }
