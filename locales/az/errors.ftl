# No selectors: a noun after a number is always singular.
name-empty = Ad yoxdur
    .detail = Ad boşdur, yaxud yalnız boşluqlardan və görünməyən simvollardan ibarətdir. Ən azı bir görünən simvol göndərin və ya adsız salamlama üçün { $address } ünvanına sorğu göndərin.

name-too-long = Ad çox uzundur
    .detail = Ad ən çoxu { $limit } simvoldan, UTF-8 kodlaşdırmasında isə ən çoxu { $limit_bytes } baytdan ibarət ola bilər. Daha qısa ad göndərin.

name-control = Adda idarəedici simvol var
    .detail = Adda { $character } idarəedici simvolu var. Adı bu simvol olmadan göndərin.

name-line-break = Adda sətir sonu var
    .detail = Adda { $character } sətir sonu simvolu var. Adı bir sətirdə göndərin.

name-direction = Adda mətnin istiqamətini idarə edən simvol var
    .detail = Adda ətrafındakı mətnin istiqamətini dəyişən { $character } simvolu var. Adı bu simvol olmadan göndərin. İstiqamət adın hərflərinə görə müəyyən edilir.

name-marks = Adda həddindən artıq birləşdirici diakritik işarə var
    .detail = Adda ardıcıl gələn { $limit } ədəddən çox birləşdirici diakritik işarə var. Adı daha az işarə ilə göndərin.


language-malformed = Dil kodu düzgün deyil
    .detail = “{ $value }” BCP 47 standartına uyğun dil teqi deyil. Düzgün teq göndərin, məsələn, { $examples }.


time-malformed = Vaxt formatı düzgün deyil
    .detail = “{ $value }” düzgün vaxt deyil. “{ $clock }”, “{ $local }” və ya “{ $offset }” kimi bir vaxt göndərin.

time-zone-missing = Saat qurşağı göstərilməyib
    .detail = “{ $value }” UTC üzrə vaxtdır, buna görə də salamlanan şəxsin yerli vaxtı məlum deyil. Həmin şəxsin saat qurşağını əlavə edin, məsələn: { $example }

time-zone-unknown = Naməlum saat qurşağı
    .detail = “{ $value }” saat qurşağı deyil. IANA saat qurşaqları verilənlər bazasındakı addan istifadə edin, məsələn, “{ $example }”.

time-contradictory = Vaxtda ziddiyyət var
    .detail = “{ $value }” dəyərindəki UTC fərqi saat qurşağının həmin andakı fərqi ilə üst-üstə düşmür. Onlardan birini düzəldin və ya silin.

# “müraciət tərzi”, because “müraciət forması” is also the contact form of a website.
formality-unknown = Naməlum müraciət tərzi
    .detail = “{ $value }” düzgün müraciət tərzi deyil. Dəyər kimi { $allowed } göstərin və ya parametri göndərməyin.


parameter-unknown = Naməlum parametr
    .detail = { $nearest ->
        [none] “{ $parameter }” adlı parametr yoxdur. Mövcud parametrlər bunlardır: { $allowed }.
       *[other] “{ $parameter }” adlı parametr yoxdur. “{ $nearest }” parametrini nəzərdə tuturdunuz? Mövcud parametrlər bunlardır: { $allowed }.
    }

parameter-repeated = Parametr təkrarlanır
    .detail = “{ $parameter }” parametri ünvanda bir dəfədən çox göstərilib. Onu bir dəfə göndərin.

language-repeated = Dil iki dəfə göstərilib
    .detail = Ünvanın yolunda artıq dil göstərilib, buna görə də “{ $parameter }” parametrinə icazə verilmir. Onlardan birini silin.


not-found = Tapılmadı
    .detail = Bu ünvanda heç nə tapılmadı. Mövcud ünvanlar { $help } səhifəsində sadalanır.

method-not-allowed = Metoda icazə verilmir
    .detail = Bu ünvan { $method } metodunu dəstəkləmir. { $allowed } metodundan istifadə edin.

not-utf8 = Ünvan UTF-8 kodlaşdırmasında deyil
    .detail = Ünvanda UTF-8 kodlaşdırmasına uyğun olmayan baytlar var. Mətni əvvəlcə UTF-8 ilə, sonra isə faiz kodlaşdırması ilə kodlaşdırın.

percent-malformed = Faiz kodlaşdırması düzgün deyil
    .detail = Ünvanda ardınca iki onaltılıq rəqəm gəlməyən faiz işarəsi var. Faiz işarəsinin özünü { $example } kimi yazın.

target-too-long = Ünvan çox uzundur
    .detail = Ünvanın uzunluğu ən çoxu { $limit } bayt ola bilər. Daha qısa ünvan göndərin.


bad-request = Sorğu düzgün deyil
    .detail = Sorğunu başa düşmək mümkün olmadı. Onun düzgün HTTP sorğusu olub-olmadığını yoxlayın.

header-too-large = Sorğunun başlığı çox böyükdür
    .detail = Sorğunun başlığı ən çoxu { $limit } baytdan və ən çoxu { $limit_fields } sahədən ibarət ola bilər. Daha az və ya daha qısa sahə göndərin.

host-invalid = Host sahəsi yoxdur və ya düzgün deyil
    .detail = HTTP/1.1 sorğusunda host adını və lazım olduqda portu göstərən yalnız bir Host sahəsi olmalıdır.

method-unknown = Naməlum metod
    .detail = Xidmət bu sorğunun metodunu dəstəkləmir. { $allowed } metodundan istifadə edin.

request-timeout = Sorğunun vaxtı bitdi
    .detail = Sorğu vaxtında tam gəlib çatmadı. Onu yenidən göndərin.

version-unsupported = HTTP versiyası dəstəklənmir
    .detail = Xidmət bu sorğunun HTTP versiyasını dəstəkləmir. { $allowed } versiyasından istifadə edin.

precondition-failed = İlkin şərt ödənilmədi
    .detail = Bu ünvandakı məzmunun versiyası If-Match sahəsində tələb olunan versiya deyil. Cari versiyanı almaq üçün sorğunu If-Match olmadan göndərin.

too-many-requests = Həddindən artıq sorğu
    .detail = IP ünvanınızdan həddindən artıq sorğu gəlib. { $retry_after } saniyədən sonra yenidən cəhd edin.


internal-error = Daxili xəta
    .detail = Xidmətdə xəta baş verdi. Sorğunun özü düzgün ola bilər. Daha sonra yenidən cəhd edin. Xəta təkrarlansa, sorğunun identifikatorunu ({ $request_id }) göstərərək bu barədə məlumat verin.

shutting-down = Xidmət dayandırılır
    .detail = Xidmətin bu nüsxəsi dayandırılır və yeni sorğular qəbul etmir. Yenidən cəhd edin. Başqa bir nüsxə cavab verəcək.


problem-members = Xətanın xüsusiyyətləri

problem-correct-request = Düzgün sorğu
