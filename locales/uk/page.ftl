page-title = Привітання вашою мовою
page-introduction = Введіть ім’я, виберіть мову й прочитайте привітання.

page-name = Ім’я
page-name-example = Ніколь
page-language = Мова
page-language-none = Мову не знайдено
page-time = Час доби
page-time-any = Будь-коли
page-time-now = Зараз
page-formality = Ступінь формальності
page-formality-neutral = Нейтрально
page-formality-formal = Офіційно
page-formality-casual = По-дружньому
page-submit = Привітати

page-copy = Копіювати
page-copied = Скопійовано
page-unreachable = Не вдалося зв’язатися із сервісом. Перевірте з’єднання та спробуйте ще раз.
