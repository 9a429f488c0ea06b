page-title = Поздрави на вашиот јазик
page-introduction = Внесете име, изберете јазик и прочитајте го поздравот.

page-name = Име
page-name-example = Елена
page-language = Јазик
page-language-none = Нема соодветен јазик
page-time = Време
page-time-any = Кое било
page-time-now = Сега
page-formality = Начин на обраќање
page-formality-neutral = Неутрален
page-formality-formal = Формален
page-formality-casual = Неформален
page-submit = Поздрави

page-copy = Копирај
page-copied = Копирано
page-unreachable = Услугата не е достапна. Проверете ја врската и обидете се повторно.
