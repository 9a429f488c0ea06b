page-title = तुमच्या भाषेत अभिवादन
page-introduction = नाव टाइप करा, भाषा निवडा आणि अभिवादन वाचा.


page-name = नाव
page-name-example = प्रिया
page-language = भाषा
page-language-none = जुळणारी भाषा नाही
page-time = वेळ
page-time-any = कोणतीही वेळ
page-time-now = आत्ता
page-formality = संबोधन शैली
page-formality-neutral = सामान्य
page-formality-formal = औपचारिक
page-formality-casual = अनौपचारिक
page-submit = अभिवादन करा


page-copy = कॉपी करा
page-copied = कॉपी केले
page-unreachable = सेवेपर्यंत पोहोचता येत नाही. कनेक्शन तपासा आणि पुन्हा प्रयत्न करा.
