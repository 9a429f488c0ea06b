page-title = Поздрави на вашем језику
page-introduction = Унесите име, изаберите језик и прочитајте поздрав.

page-name = Име
page-name-example = Јелена
page-language = Језик
page-language-none = Нема одговарајућег језика
page-time = Доба дана
page-time-any = Било које
page-time-now = Сада
page-formality = Начин обраћања
page-formality-neutral = Неутралан
page-formality-formal = Формалан
page-formality-casual = Неформалан
page-submit = Поздрави

page-copy = Копирај
page-copied = Копирано
page-unreachable = Услуга није доступна. Проверите везу и покушајте поново.
