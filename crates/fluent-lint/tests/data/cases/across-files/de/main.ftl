title = Laden
about = Über uns: { title }
news = <em>Neu</em>
