greeting = { $formality ->
    [formal] ជម្រាបសួរ { $name }
   *[casual] សួស្តី { $name }
}

greeting-nameless = { $formality ->
    [formal] ជម្រាបសួរ
   *[casual] សួស្តី
}

# រាត្រីសួស្តី is a farewell. Spelt with subscript ត; the subscript ដ of Chuon Nath looks the same.
greeting-timed = { $period ->
    [morning] អរុណសួស្តី { $name }
    [evening] សាយ័ណ្ហសួស្តី { $name }
   *[afternoon] ទិវាសួស្តី { $name }
}

greeting-timed-nameless = { $period ->
    [morning] អរុណសួស្តី
    [evening] សាយ័ណ្ហសួស្តី
   *[afternoon] ទិវាសួស្តី
}

language-name = ខ្មែរ
language-name-english = Khmer
