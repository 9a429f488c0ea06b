page-title = Salutations dans votre langue
page-introduction = Saisissez un nom, choisissez une langue et lisez la salutation.

page-name = Nom
page-name-example = Camille
page-language = Langue
page-language-none = Aucune langue correspondante
page-time = Heure
page-time-any = À toute heure
page-time-now = Maintenant
page-formality = Registre de langue
page-formality-neutral = Neutre
page-formality-formal = Formel
page-formality-casual = Informel
page-submit = Saluer

page-copy = Copier
page-copied = Copié
page-unreachable = Impossible de joindre le service. Vérifiez la connexion et réessayez.
