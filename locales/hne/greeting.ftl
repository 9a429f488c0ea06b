greeting = जय जोहार { $name }!

greeting-nameless = जय जोहार!

greeting-timed = जय जोहार { $name }!

greeting-timed-nameless = जय जोहार!

language-name = छत्तीसगढ़ी
language-name-english = Chhattisgarhi
