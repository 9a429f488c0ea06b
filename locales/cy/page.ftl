page-title = Cyfarchion yn eich iaith
page-introduction = Teipiwch enw, dewiswch iaith a darllenwch y cyfarchiad.


page-name = Enw
page-name-example = Megan
page-language = Iaith
page-language-none = Dim iaith gyfatebol
page-time = Adeg o’r dydd
page-time-any = Unrhyw adeg
page-time-now = Nawr
page-formality = Dull cyfarch
page-formality-neutral = Niwtral
page-formality-formal = Ffurfiol
page-formality-casual = Anffurfiol
page-submit = Cyfarch


page-copy = Copïo
page-copied = Copïwyd
page-unreachable = Nid oes modd cyrraedd y gwasanaeth. Gwiriwch y cysylltiad a cheisiwch eto.
