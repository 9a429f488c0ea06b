page-title = سلام و احوال‌پرسی به زبان شما
page-introduction = نامی بنویسید، زبانی انتخاب کنید و سلام را به آن زبان بخوانید.


page-name = نام
page-name-example = مینا
page-language = زبان
page-language-none = زبان منطبقی یافت نشد
page-time = ساعت
page-time-any = هر ساعتی
page-time-now = اکنون
page-formality = لحن
page-formality-neutral = خنثی
page-formality-formal = رسمی
page-formality-casual = خودمانی
page-submit = سلام کنید


page-copy = کپی
page-copied = کپی شد
page-unreachable = دسترسی به سرویس ممکن نیست. اتصال را بررسی کنید و دوباره تلاش کنید.
