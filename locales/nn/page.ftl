page-title = Helsingar på språket ditt
page-introduction = Skriv inn eit namn, vel eit språk og les helsinga.

page-name = Namn
page-language-none = Ingen samsvarande språk
page-time-now = No
page-submit = Hels

page-unreachable = Det er ikkje mogleg å nå tenesta. Kontroller tilkoplinga og prøv igjen.
