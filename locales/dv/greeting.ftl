greeting = އައްސަލާމު ޢަލައިކުމް، { $name }!

greeting-nameless = އައްސަލާމު ޢަލައިކުމް!

greeting-timed = އައްސަލާމު ޢަލައިކުމް، { $name }!

greeting-timed-nameless = އައްސަލާމު ޢަލައިކުމް!

language-name = ދިވެހިބަސް
language-name-english = Divehi
