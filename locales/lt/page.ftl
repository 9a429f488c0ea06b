page-title = Pasisveikinimai jūsų kalba
page-introduction = Įveskite vardą, pasirinkite kalbą ir perskaitykite pasisveikinimą.

page-name = Vardas
page-name-example = Ieva
page-language = Kalba
page-language-none = Nėra atitinkančios kalbos
page-time = Paros laikas
page-time-any = Bet kuris
page-time-now = Dabar
page-formality = Kreipimosi forma
page-formality-neutral = Neutrali
page-formality-formal = Oficiali
page-formality-casual = Draugiška
page-submit = Pasisveikinti

page-copy = Kopijuoti
page-copied = Nukopijuota
page-unreachable = Paslauga nepasiekiama. Patikrinkite ryšį ir bandykite dar kartą.
