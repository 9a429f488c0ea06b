page-title = Поздрави на вашия език
page-introduction = Въведете име, изберете език и прочетете поздрава.

page-name = Име
page-name-example = Мария
page-language = Език
page-language-none = Няма намерен език
page-time = Час
page-time-any = По всяко време
page-time-now = Сега
page-formality = Официалност
page-formality-neutral = Неутрално
page-formality-formal = Официално
page-formality-casual = Приятелски
page-submit = Поздравяване

page-copy = Копиране
page-copied = Копирано
page-unreachable = Услугата е недостъпна. Проверете връзката и опитайте отново.
