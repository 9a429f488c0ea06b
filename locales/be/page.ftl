page-title = Прывітанні на вашай мове
page-introduction = Увядзіце імя, выберыце мову і прачытайце прывітанне.

page-name = Імя
page-name-example = Алеся
page-language = Мова
page-language-none = Няма адпаведнай мовы
page-time = Час сутак
page-time-any = Любы
page-time-now = Зараз
page-formality = Форма звароту
page-formality-neutral = Нейтральная
page-formality-formal = Афіцыйная
page-formality-casual = Сяброўская
page-submit = Прывітаць

page-copy = Капіраваць
page-copied = Скапіравана
page-unreachable = Сэрвіс недаступны. Праверце падключэнне і паўтарыце спробу.
