page-title = Kveðjur á þínu tungumáli
page-introduction = Sláðu inn nafn, veldu tungumál og lestu kveðjuna.

page-name = Nafn
page-name-example = Guðrún
page-language = Tungumál
page-language-none = Ekkert samsvarandi tungumál
page-time = Tímasetning
page-time-any = Hvenær sem er
page-time-now = Núna
page-formality = Málsnið
page-formality-neutral = Hlutlaust
page-formality-formal = Formlegt
page-formality-casual = Óformlegt
page-submit = Heilsa

page-copy = Afrita
page-copied = Afritað
page-unreachable = Ekki næst samband við þjónustuna. Athugaðu tenginguna og reyndu aftur.
