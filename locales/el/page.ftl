page-title = Χαιρετισμοί στη γλώσσα σας
page-introduction = Πληκτρολογήστε ένα όνομα, επιλέξτε μια γλώσσα και διαβάστε τον χαιρετισμό.

page-name = Όνομα
page-name-example = Ελένη
page-language = Γλώσσα
page-language-none = Καμία αντίστοιχη γλώσσα
page-time = Ώρα της ημέρας
page-time-any = Οποιαδήποτε ώρα
page-time-now = Τώρα
page-formality = Ύφος προσφώνησης
page-formality-neutral = Ουδέτερο
page-formality-formal = Επίσημο
page-formality-casual = Φιλικό
page-submit = Χαιρετισμός

page-copy = Αντιγραφή
page-copied = Αντιγράφηκε
page-unreachable = Δεν είναι δυνατή η σύνδεση με την υπηρεσία. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
