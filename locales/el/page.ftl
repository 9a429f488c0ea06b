page-title = Χαιρετισμοί στη γλώσσα σας
page-introduction = Πληκτρολογήστε ένα όνομα, επιλέξτε μια γλώσσα και διαβάστε τον χαιρετισμό.

page-name = Όνομα
page-name-example = Ελένη
page-language = Γλώσσα
page-language-none = Δεν βρέθηκε γλώσσα
page-time = Ώρα της ημέρας
page-time-any = Οποιαδήποτε ώρα
page-time-now = Τώρα
page-formality = Επίπεδο επισημότητας
page-formality-neutral = Ουδέτερο
page-formality-formal = Επίσημο
page-formality-casual = Φιλικό
page-submit = Χαιρετισμός

page-copy = Αντιγραφή
page-copied = Αντιγράφηκε
page-unreachable = Δεν είναι δυνατή η σύνδεση με την υπηρεσία. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
