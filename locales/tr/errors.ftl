name-empty = Ad eksik
    .detail = Ad boş ya da yalnızca boşluklardan ve görünmeyen karakterlerden oluşuyor. En az bir görünür karakter gönderin ya da adsız bir selamlama için { $address } adresine istek gönderin.
name-too-long = Ad çok uzun
    .detail = Ad en fazla { $limit } karakter ve UTF-8 kodlamasında en fazla { $limit_bytes } bayt uzunluğunda olabilir. Daha kısa bir ad gönderin.
name-control = Adda denetim karakteri var
    .detail = Ad, { $character } denetim karakterini içeriyor. Adı bu karakter olmadan gönderin.
name-line-break = Adda satır sonu var
    .detail = Ad, { $character } satır sonu karakterini içeriyor. Adı tek satırda gönderin.
name-direction = Adda metin yönü karakteri var
    .detail = Ad, çevresindeki metnin yönünü değiştiren { $character } karakterini içeriyor. Adı bu karakter olmadan gönderin. Yön, adın harflerinden anlaşılır.
name-marks = Adda çok fazla birleştirici işaret var
    .detail = Adda { $limit } taneden fazla birleştirici işaret art arda geliyor. Adı daha az işaretle gönderin.

language-malformed = Geçersiz dil kodu
    .detail = “{ $value }”, BCP 47 tanımına uygun bir dil etiketi değil. Geçerli bir etiket gönderin, örneğin { $examples }.


time-malformed = Geçersiz saat
    .detail = “{ $value }” geçerli bir saat değil. “{ $clock }”, “{ $local }” veya “{ $offset }” gibi bir saat gönderin.
time-zone-missing = Saat dilimi eksik
    .detail = “{ $value }” bir UTC saati olduğundan selamlanacak kişinin yerel saati bilinmiyor. Kişinin saat dilimini ekleyin, örneğin: { $example }
time-zone-unknown = Bilinmeyen saat dilimi
    .detail = “{ $value }” bir saat dilimi değil. IANA saat dilimi veri tabanındaki bir adı kullanın, örneğin “{ $example }”.
time-contradictory = Çelişkili saat
    .detail = “{ $value }” içindeki UTC farkı, saat diliminin o andaki farkıyla aynı değil. İkisinden birini düzeltin veya kaldırın.

formality-unknown = Bilinmeyen hitap biçimi
    .detail = “{ $value }” geçerli bir hitap biçimi değil. Değer olarak { $allowed } kullanın ya da parametreyi göndermeyin.


parameter-unknown = Bilinmeyen parametre
    .detail = { $nearest ->
        [none] “{ $parameter }” adlı bir parametre yok. Kullanılabilecek parametreler şunlardır: { $allowed }.
       *[other] “{ $parameter }” adlı bir parametre yok. Şunu mu demek istediniz: “{ $nearest }”? Kullanılabilecek parametreler şunlardır: { $allowed }.
    }
parameter-repeated = Yinelenen parametre
    .detail = “{ $parameter }” parametresi adreste birden fazla kez geçiyor. Bu parametreyi bir kez gönderin.
language-repeated = Dil iki kez belirtilmiş
    .detail = Adresin yolunda zaten bir dil var, bu nedenle “{ $parameter }” parametresine izin verilmiyor. İkisinden birini kaldırın.


not-found = Bulunamadı
    .detail = Bu adreste hiçbir şey bulunamadı. Kullanılabilecek adresler { $help } sayfasında listeleniyor.
method-not-allowed = Yönteme izin verilmiyor
    .detail = Bu adres { $method } yöntemini desteklemiyor. { $allowed } yöntemini kullanın.
not-utf8 = Adres UTF-8 değil
    .detail = Adres, UTF-8 kodlamasında geçerli olmayan baytlar içeriyor. Metni UTF-8 ile kodlayın, ardından yüzde kodlaması uygulayın.
percent-malformed = Geçersiz yüzde kodlaması
    .detail = Adresteki bir yüzde işaretinden sonra iki onaltılık basamak yok. Yüzde işaretinin kendisini { $example } olarak yazın.
target-too-long = Adres çok uzun
    .detail = Adres en fazla { $limit } bayt uzunluğunda olabilir. Daha kısa bir adres gönderin.

bad-request = Geçersiz istek
    .detail = İstek anlaşılamadı. Geçerli bir HTTP isteği olup olmadığını kontrol edin.
header-too-large = İstek başlığı çok büyük
    .detail = İstek başlığı en fazla { $limit } bayt ve en fazla { $limit_fields } alan içerebilir. Daha az veya daha kısa alan gönderin.
host-invalid = Host alanı eksik veya geçersiz
    .detail = Bir HTTP/1.1 isteğinde, ana bilgisayar adını ve gerekiyorsa bağlantı noktasını içeren tek bir Host alanı bulunmalıdır.
method-unknown = Bilinmeyen yöntem
    .detail = Hizmet, bu isteğin yöntemini desteklemiyor. { $allowed } yöntemini kullanın.
request-timeout = İstek zaman aşımına uğradı
    .detail = İsteğin tamamı zamanında ulaşmadı. İsteği yeniden gönderin.
version-unsupported = HTTP sürümü desteklenmiyor
    .detail = Hizmet, bu isteğin HTTP sürümünü desteklemiyor. { $allowed } sürümünü kullanın.
precondition-failed = Ön koşul sağlanmadı
    .detail = Bu adresteki içerik, If-Match ile belirtilen sürümde değil. Güncel sürümü almak için isteği If-Match olmadan gönderin.

# No selector: a noun after a number is always singular.
too-many-requests = Çok fazla istek
    .detail = IP adresinizden çok fazla istek geldi. { $retry_after } saniye sonra yeniden deneyin.

internal-error = İç hata
    .detail = Hizmette bir sorun oluştu. İsteğin kendisi doğru olabilir. Daha sonra yeniden deneyin. Hata yinelenirse istek kimliğini ({ $request_id }) belirterek bildirin.
shutting-down = Hizmet kapanıyor
    .detail = Hizmetin bu örneği kapanıyor ve yeni istek almıyor. Yeniden deneyin. Başka bir örnek yanıt verecek.


problem-members = Hatanın özellikleri
problem-correct-request = Doğru bir istek
