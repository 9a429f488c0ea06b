page-title = تحيات بلغتك
page-introduction = اكتب اسمًا واختر لغة، ثم اقرأ التحية.


page-name = الاسم
page-name-example = سارة
page-language = اللغة
page-language-none = لا توجد لغة مطابقة
page-time = الوقت
page-time-any = أي وقت
page-time-now = الآن
page-formality = أسلوب المخاطبة
page-formality-neutral = محايد
page-formality-formal = رسمي
page-formality-casual = غير رسمي
page-submit = إلقاء التحية


page-copy = نسخ
page-copied = تم النسخ
page-unreachable = تعذّر الوصول إلى الخدمة. تحقق من الاتصال وحاول مجددًا.
