page-title = آپ کی زبان میں سلام
page-introduction = نام لکھیں، زبان منتخب کریں اور سلام دیکھیں۔


page-name = نام
page-name-example = ثنا
page-language = زبان
page-language-none = مماثل زبان نہیں ملی
page-time = وقت
page-time-any = کسی بھی وقت
page-time-now = ابھی
page-formality = اندازِ تخاطب
page-formality-neutral = عام
page-formality-formal = رسمی
page-formality-casual = بے تکلف
page-submit = سلام کریں


page-copy = کاپی کریں
page-copied = کاپی ہو گیا
page-unreachable = سروس تک رسائی نہیں ہو پا رہی۔ کنکشن جانچیں اور دوبارہ کوشش کریں۔
