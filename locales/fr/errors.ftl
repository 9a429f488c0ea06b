name-empty = Nom manquant
    .detail = Le nom est vide ou ne contient que des espaces et des caractères invisibles. Envoyez au moins un caractère visible, ou utilisez l’adresse { $address } pour obtenir une salutation sans nom.

name-too-long = Nom trop long
    .detail =
        Un nom peut comporter au maximum { $limit ->
            [one] { $limit } caractère
           *[other] { $limit } caractères
        }, et au maximum { $limit_bytes ->
            [one] { $limit_bytes } octet
           *[other] { $limit_bytes } octets
        } en UTF-8. Envoyez un nom plus court.

name-control = Caractère de contrôle dans le nom
    .detail = Le nom contient le caractère de contrôle { $character }. Envoyez le nom sans ce caractère.

name-line-break = Saut de ligne dans le nom
    .detail = Le nom contient le saut de ligne { $character }. Envoyez le nom sur une seule ligne.

name-direction = Caractère de contrôle directionnel dans le nom
    .detail = Le nom contient le caractère { $character }, qui change le sens d’écriture du texte qui l’entoure. Envoyez le nom sans ce caractère. Le sens d’écriture est déterminé d’après les lettres du nom.

name-marks = Trop de signes combinants dans le nom
    .detail =
        Le nom contient plus de { $limit ->
            [one] { $limit } signe combinant
           *[other] { $limit } signes combinants
        } à la suite. Envoyez le nom avec moins de signes combinants.


language-malformed = Code de langue mal formé
    .detail = « { $value } » n’est pas une étiquette de langue au sens de BCP 47. Envoyez une étiquette valide, par exemple { $examples }.


time-malformed = Heure non valide
    .detail = « { $value } » n’est pas une heure. Envoyez une heure, par exemple « { $clock } », « { $local } » ou « { $offset } ».

time-zone-missing = Fuseau horaire manquant
    .detail = « { $value } » est une heure UTC. L’heure locale de la personne est donc inconnue. Ajoutez le fuseau horaire de la personne, par exemple : { $example }

time-zone-unknown = Fuseau horaire inconnu
    .detail = « { $value } » n’est pas un fuseau horaire. Utilisez un nom de la base de données des fuseaux horaires de l’IANA, par exemple « { $example } ».

time-contradictory = Heure incohérente
    .detail = Dans « { $value } », le décalage par rapport à l’UTC ne correspond pas au fuseau horaire à ce moment-là. Corrigez ou supprimez l’une des deux indications.

# The greetings differ in register (“bonjour”, “salut”), not in “tu” and “vous”.
formality-unknown = Registre de langue inconnu
    .detail = « { $value } » n’est pas un registre de langue valide. Utilisez { $allowed }, ou omettez le paramètre.


parameter-unknown = Paramètre inconnu
    .detail = { $nearest ->
        [none] Le paramètre « { $parameter } » n’existe pas. Les paramètres sont { $allowed }.
       *[other] Le paramètre « { $parameter } » n’existe pas. Vouliez-vous dire « { $nearest } » ? Les paramètres sont { $allowed }.
    }

parameter-repeated = Paramètre répété
    .detail = Le paramètre « { $parameter } » figure plusieurs fois dans l’adresse. Envoyez-le une seule fois.

language-repeated = Langue indiquée deux fois
    .detail = Le chemin de l’adresse contient déjà une langue. Le paramètre « { $parameter } » n’est donc pas autorisé. Supprimez l’une des deux indications.


not-found = Introuvable
    .detail = Rien n’a été trouvé à cette adresse. La page { $help } répertorie les adresses disponibles.

method-not-allowed = Méthode non autorisée
    .detail = Cette adresse ne prend pas en charge la méthode { $method }. Utilisez { $allowed }.

not-utf8 = Adresse non encodée en UTF-8
    .detail = L’adresse contient des octets qui ne forment pas de l’UTF-8 valide. Encodez le texte en UTF-8, puis appliquez l’encodage-pourcent.

percent-malformed = Encodage-pourcent mal formé
    .detail = Dans l’adresse, un signe pour cent n’est pas suivi de deux chiffres hexadécimaux. Pour écrire le signe pour cent lui-même, utilisez { $example }.

target-too-long = Adresse trop longue
    .detail =
        L’adresse peut comporter au maximum { $limit ->
            [one] { $limit } octet
           *[other] { $limit } octets
        }. Envoyez une adresse plus courte.


bad-request = Requête incorrecte
    .detail = La requête n’a pas pu être comprise. Vérifiez qu’elle respecte le protocole HTTP.

header-too-large = En-tête trop volumineux
    .detail =
        L’en-tête de la requête peut comporter au maximum { $limit ->
            [one] { $limit } octet
           *[other] { $limit } octets
        } et au maximum { $limit_fields ->
            [one] { $limit_fields } champ
           *[other] { $limit_fields } champs
        }. Envoyez des champs moins nombreux ou plus courts.

host-invalid = Champ Host absent ou mal formé
    .detail = Une requête HTTP/1.1 doit comporter exactement un champ Host, avec le nom d’hôte et, si nécessaire, le port.

method-unknown = Méthode inconnue
    .detail = Le service ne prend pas en charge la méthode de cette requête. Utilisez { $allowed }.

request-timeout = Délai d’attente dépassé
    .detail = La requête n’a pas été reçue en entier dans le délai imparti. Envoyez-la à nouveau.

version-unsupported = Version HTTP non prise en charge
    .detail = Le service ne prend pas en charge la version HTTP de cette requête. Utilisez { $allowed }.

precondition-failed = Condition préalable non remplie
    .detail = Le contenu de cette adresse n’est pas dans la version exigée par If-Match. Envoyez la requête sans If-Match pour obtenir la version actuelle.

too-many-requests = Trop de requêtes
    .detail = Trop de requêtes ont été envoyées depuis votre adresse IP. Réessayez dans { $retry_after ->
        [one] { $retry_after } seconde
       *[other] { $retry_after } secondes
    }.


internal-error = Erreur interne
    .detail = Un problème est survenu dans le service. La requête elle-même est peut-être correcte. Réessayez plus tard. Si l’erreur se reproduit, signalez-la en indiquant l’identifiant de requête { $request_id }.

shutting-down = Arrêt en cours
    .detail = Cette instance du service est en cours d’arrêt et n’accepte plus de nouvelles requêtes. Réessayez. Une autre instance répondra.


problem-members = Propriétés de l’erreur

problem-correct-request = Exemple de requête correcte
