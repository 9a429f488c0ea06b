page-title = Powitania w twoim języku
page-introduction = Wpisz imię, wybierz język i przeczytaj powitanie.

page-name = Imię
page-name-example = Antoni
page-language = Język
page-language-none = Brak pasującego języka
page-time = Godzina
page-time-any = Dowolna
page-time-now = Teraz
page-formality = Sposób zwracania się
page-formality-neutral = Neutralny
page-formality-formal = Formalny
page-formality-casual = Swobodny
page-submit = Powitaj

page-copy = Kopiuj
page-copied = Skopiowano
page-unreachable = Nie można połączyć się z usługą. Sprawdź połączenie i spróbuj ponownie.
