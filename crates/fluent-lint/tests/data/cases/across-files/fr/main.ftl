title = Boutique
about = Sur nous, voir { help }
news = <em>Nouveau</em>
