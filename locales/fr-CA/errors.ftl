# No space before the question mark, unlike in France.
parameter-unknown = Paramètre inconnu
    .detail = { $nearest ->
        [none] Le paramètre « { $parameter } » n’existe pas. Les paramètres sont { $allowed }.
       *[other] Le paramètre « { $parameter } » n’existe pas. Vouliez-vous dire « { $nearest } »? Les paramètres sont { $allowed }.
    }
