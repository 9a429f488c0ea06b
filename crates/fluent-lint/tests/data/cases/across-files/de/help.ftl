title = Hilfe <em>online</em>
help = { title }: { about }
