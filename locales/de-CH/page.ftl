# In der Schweiz steht ss statt ß.
page-title = Begrüssungen in Ihrer Sprache
page-introduction = Geben Sie einen Namen ein, wählen Sie eine Sprache und lesen Sie die Begrüssung.
page-submit = Begrüssen
