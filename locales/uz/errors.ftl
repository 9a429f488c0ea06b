# No selectors: a noun after a number is always singular.
name-empty = Ism yo‘q
    .detail = Ism bo‘sh yoki faqat bo‘shliqlar va ko‘rinmas belgilardan iborat. Kamida bitta ko‘rinadigan belgi yuboring yoki ismsiz salomlashish uchun { $address } manziliga so‘rov yuboring.

name-too-long = Ism juda uzun
    .detail = Ism ko‘pi bilan { $limit } ta belgidan, UTF-8 kodlashida esa ko‘pi bilan { $limit_bytes } baytdan iborat bo‘lishi mumkin. Qisqaroq ism yuboring.

name-control = Ismda boshqaruv belgisi bor
    .detail = Ismda { $character } boshqaruv belgisi bor. Ismni bu belgisiz yuboring.

name-line-break = Ismda qator uzilishi bor
    .detail = Ismda { $character } qator uzilishi belgisi bor. Ismni bitta qatorda yuboring.

name-direction = Ismda matn yo‘nalishini boshqaruvchi belgi bor
    .detail = Ismda atrofidagi matnning yo‘nalishini o‘zgartiradigan { $character } belgisi bor. Ismni bu belgisiz yuboring. Yo‘nalish ismning harflaridan aniqlanadi.

name-marks = Ismda birikuvchi belgilar juda ko‘p
    .detail = Ismda ketma-ket { $limit } tadan ortiq birikuvchi belgi bor. Ismni kamroq birikuvchi belgi bilan yuboring.


language-malformed = Til kodi noto‘g‘ri
    .detail = “{ $value }” BCP 47 ta’rifiga mos til tegi emas. To‘g‘ri teg yuboring, masalan, { $examples }.


time-malformed = Vaqt formati noto‘g‘ri
    .detail = “{ $value }” to‘g‘ri vaqt emas. “{ $clock }”, “{ $local }” yoki “{ $offset }” kabi vaqt yuboring.

time-zone-missing = Vaqt mintaqasi ko‘rsatilmagan
    .detail = “{ $value }” UTC bo‘yicha vaqt, shuning uchun odamning mahalliy vaqti noma’lum. Shu odamning vaqt mintaqasini qo‘shing, masalan: { $example }

time-zone-unknown = Noma’lum vaqt mintaqasi
    .detail = “{ $value }” vaqt mintaqasi emas. IANA vaqt mintaqalari ma’lumotlar bazasidagi nomdan foydalaning, masalan, “{ $example }”.

time-contradictory = Vaqtda ziddiyat bor
    .detail = “{ $value }” qiymatidagi UTC bilan farq vaqt mintaqasining o‘sha paytdagi farqiga mos kelmaydi. Ulardan birini tuzating yoki olib tashlang.

# “murojaat uslubi”, because “murojaat shakli” is also the contact form of a website.
formality-unknown = Noma’lum murojaat uslubi
    .detail = “{ $value }” to‘g‘ri murojaat uslubi emas. Qiymat sifatida { $allowed } yuboring yoki parametrni olib tashlang.


parameter-unknown = Noma’lum parametr
    .detail = { $nearest ->
        [none] “{ $parameter }” nomli parametr yo‘q. Mavjud parametrlar quyidagilar: { $allowed }.
       *[other] “{ $parameter }” nomli parametr yo‘q. “{ $nearest }” parametrini nazarda tutdingizmi? Mavjud parametrlar quyidagilar: { $allowed }.
    }

parameter-repeated = Parametr takrorlangan
    .detail = “{ $parameter }” parametri manzilda bir martadan ko‘p uchraydi. Uni bir marta yuboring.

language-repeated = Til ikki marta ko‘rsatilgan
    .detail = Manzil yo‘lida til allaqachon ko‘rsatilgan, shuning uchun “{ $parameter }” parametridan foydalanib bo‘lmaydi. Ulardan birini olib tashlang.


not-found = Topilmadi
    .detail = Bu manzilda hech narsa topilmadi. Mavjud manzillar { $help } sahifasida keltirilgan.

method-not-allowed = Metodga ruxsat berilmagan
    .detail = Bu manzil { $method } metodini qo‘llab-quvvatlamaydi. { $allowed } metodidan foydalaning.

not-utf8 = Manzil UTF-8 kodlashida emas
    .detail = Manzilda UTF-8 kodlashiga mos kelmaydigan baytlar bor. Matnni avval UTF-8 bilan, so‘ng foizli kodlash bilan kodlang.

percent-malformed = Foizli kodlash noto‘g‘ri
    .detail = Manzilda ortidan ikkita o‘n oltilik raqam kelmagan foiz belgisi bor. Foiz belgisining o‘zini { $example } deb yozing.

target-too-long = Manzil juda uzun
    .detail = Manzil uzunligi ko‘pi bilan { $limit } bayt bo‘lishi mumkin. Qisqaroq manzil yuboring.


bad-request = So‘rov noto‘g‘ri
    .detail = So‘rovni tushunib bo‘lmadi. U to‘g‘ri HTTP so‘rovi ekanini tekshiring.

header-too-large = So‘rov sarlavhasi juda katta
    .detail = So‘rov sarlavhasi ko‘pi bilan { $limit } baytdan va ko‘pi bilan { $limit_fields } ta maydondan iborat bo‘lishi mumkin. Kamroq yoki qisqaroq maydon yuboring.

host-invalid = Host maydoni yo‘q yoki noto‘g‘ri
    .detail = HTTP/1.1 so‘rovida xost nomi va kerak bo‘lsa port ko‘rsatilgan faqat bitta Host maydoni bo‘lishi kerak.

method-unknown = Noma’lum metod
    .detail = Xizmat bu so‘rovning metodini qo‘llab-quvvatlamaydi. { $allowed } metodidan foydalaning.

request-timeout = So‘rovni kutish vaqti tugadi
    .detail = So‘rov o‘z vaqtida to‘liq yetib kelmadi. Uni qayta yuboring.

version-unsupported = HTTP versiyasi qo‘llab-quvvatlanmaydi
    .detail = Xizmat bu so‘rovning HTTP versiyasini qo‘llab-quvvatlamaydi. { $allowed } versiyasidan foydalaning.

precondition-failed = Dastlabki shart bajarilmadi
    .detail = Bu manzildagi kontentning versiyasi If-Match talab qiladigan versiya emas. Joriy versiyani olish uchun so‘rovni If-Match maydonisiz yuboring.

too-many-requests = So‘rovlar juda ko‘p
    .detail = IP manzilingizdan juda ko‘p so‘rov keldi. { $retry_after } soniyadan keyin qayta urinib ko‘ring.


internal-error = Ichki xato
    .detail = Xizmatda xato yuz berdi. So‘rovning o‘zi to‘g‘ri bo‘lishi mumkin. Keyinroq qayta urinib ko‘ring. Xato takrorlansa, so‘rov identifikatorini ({ $request_id }) ko‘rsatib, bu haqda xabar bering.

shutting-down = Xizmat to‘xtatilmoqda
    .detail = Xizmatning bu nusxasi to‘xtatilmoqda va yangi so‘rovlarni qabul qilmaydi. Qayta urinib ko‘ring. Boshqa nusxa javob beradi.


problem-members = Xatoning xususiyatlari

problem-correct-request = To‘g‘ri so‘rov
