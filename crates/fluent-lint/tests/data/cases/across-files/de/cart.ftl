title = Korb { title }
