title = Calendrier
    .label = Jour
send = Envoyer
send = Expédier
subject = Sujet
