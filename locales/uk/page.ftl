page-title = Привітання вашою мовою
page-introduction = Введіть ім’я, виберіть мову й прочитайте привітання.

page-name = Ім’я
page-name-example = Ніколь
page-language = Мова
page-language-none = Немає відповідної мови
page-time = Час доби
page-time-any = Будь-коли
page-time-now = Зараз
page-formality = Форма звертання
page-formality-neutral = Нейтральна
page-formality-formal = Офіційна
page-formality-casual = Дружня
page-submit = Привітати

page-copy = Копіювати
page-copied = Скопійовано
page-unreachable = Не вдалося зв’язатися із сервісом. Перевірте з’єднання та спробуйте ще раз.
