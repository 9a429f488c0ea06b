page-title = Приветствия на вашем языке
page-introduction = Введите имя, выберите язык и прочитайте приветствие.

page-name = Имя
page-name-example = Анна
page-language = Язык
page-language-none = Нет подходящего языка
page-time = Время суток
page-time-any = Любое
page-time-now = Сейчас
page-formality = Форма обращения
page-formality-neutral = Нейтральная
page-formality-formal = Официальная
page-formality-casual = Дружеская
page-submit = Поприветствовать

page-copy = Копировать
page-copied = Скопировано
page-unreachable = Не удалось связаться с сервисом. Проверьте подключение и повторите попытку.
