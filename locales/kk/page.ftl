page-title = Өз тіліңізде сәлемдесу
page-introduction = Есім жазыңыз, тіл таңдаңыз және сәлемдесу сөзін оқыңыз.


page-name = Есім
page-name-example = Айгүл
page-language = Тіл
page-language-none = Сәйкес тіл жоқ
page-time = Тәулік уақыты
page-time-any = Кез келген уақыт
page-time-now = Қазір
page-formality = Сәлемдесу мәнері
page-formality-neutral = Бейтарап
page-formality-formal = Ресми
page-formality-casual = Бейресми
page-submit = Сәлемдесу


page-copy = Көшіру
page-copied = Көшірілді
page-unreachable = Қызметке қосылу мүмкін емес. Қосылымды тексеріп, қайталап көріңіз.
