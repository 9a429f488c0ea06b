page-title = आपकी भाषा में अभिवादन
page-introduction = नाम लिखें, भाषा चुनें और अभिवादन पढ़ें।


page-name = नाम
page-name-example = नेहा
page-language = भाषा
page-language-none = मेल खाती कोई भाषा नहीं
page-time = समय
page-time-any = कोई भी समय
page-time-now = अभी
page-formality = संबोधन शैली
page-formality-neutral = सामान्य
page-formality-formal = औपचारिक
page-formality-casual = अनौपचारिक
page-submit = अभिवादन करें


page-copy = कॉपी करें
page-copied = कॉपी किया गया
page-unreachable = सेवा से संपर्क नहीं हो पा रहा है। कनेक्शन जाँचें और फिर से कोशिश करें।
