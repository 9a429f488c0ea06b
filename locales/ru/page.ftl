page-title = Приветствия на вашем языке
page-introduction = Введите имя, выберите язык и прочитайте приветствие.

page-name = Имя
page-name-example = Анна
page-language = Язык
page-language-none = Язык не найден
page-time = Время суток
page-time-any = Любое
page-time-now = Сейчас
page-formality = Степень формальности
page-formality-neutral = Нейтрально
page-formality-formal = Официально
page-formality-casual = По-дружески
page-submit = Поприветствовать

page-copy = Копировать
page-copied = Скопировано
page-unreachable = Не удалось связаться с сервисом. Проверьте подключение и повторите попытку.
