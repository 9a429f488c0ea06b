page-title = Pozdravy ve vašem jazyce
page-introduction = Zadejte jméno, vyberte jazyk a přečtěte si pozdrav.

page-name = Jméno
page-name-example = Lucie
page-language = Jazyk
page-language-none = Žádný odpovídající jazyk
page-time = Čas
page-time-any = Kdykoli
page-time-now = Nyní
page-formality = Způsob oslovení
page-formality-neutral = Neutrální
page-formality-formal = Formální
page-formality-casual = Neformální
page-submit = Pozdravit

page-copy = Kopírovat
page-copied = Zkopírováno
page-unreachable = Služba není dostupná. Zkontrolujte připojení a zkuste to znovu.
