page-title = Salutations dans votre langue
page-introduction = Saisissez un nom, choisissez une langue et lisez la salutation.

page-name = Nom
page-name-example = Camille
page-language = Langue
page-language-none = Aucune langue trouvée
page-time = Heure
page-time-any = À toute heure
page-time-now = Maintenant
page-formality = Niveau de formalité
page-formality-neutral = Neutre
page-formality-formal = Formel
page-formality-casual = Familier
page-submit = Saluer

page-copy = Copier
page-copied = Copié
page-unreachable = Impossible de joindre le service. Vérifiez la connexion et réessayez.
