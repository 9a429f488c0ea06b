page-title = Поздрави на вашия език
page-introduction = Въведете име, изберете език и прочетете поздрава.

page-name = Име
page-name-example = Мария
page-language = Език
page-language-none = Няма съответстващ език
page-time = Час
page-time-any = По всяко време
page-time-now = Сега
page-formality = Форма на обръщение
page-formality-neutral = Неутрална
page-formality-formal = Официална
page-formality-casual = Приятелска
page-submit = Поздравяване

page-copy = Копиране
page-copied = Копирано
page-unreachable = Услугата е недостъпна. Проверете връзката и опитайте отново.
