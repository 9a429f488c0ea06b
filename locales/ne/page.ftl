page-title = तपाईंको भाषामा अभिवादन
page-introduction = नाम लेख्नुहोस्, भाषा छान्नुहोस् र अभिवादन पढ्नुहोस्।


page-name = नाम
page-name-example = सरिता
page-language = भाषा
page-language-none = मिल्ने भाषा छैन
page-time = समय
page-time-any = जुनसुकै समय
page-time-now = अहिले
page-formality = सम्बोधन शैली
page-formality-neutral = सामान्य
page-formality-formal = औपचारिक
page-formality-casual = अनौपचारिक
page-submit = अभिवादन गर्नुहोस्


page-copy = कपी गर्नुहोस्
page-copied = कपी गरियो
page-unreachable = सेवामा पुग्न सकिएन। जडान जाँच्नुहोस् र फेरि प्रयास गर्नुहोस्।
