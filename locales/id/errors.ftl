name-empty = Nama tidak diisi
    .detail = Nama kosong atau hanya berisi spasi dan karakter yang tidak terlihat. Kirim setidaknya satu karakter yang terlihat, atau kirim permintaan ke { $address } untuk sapaan tanpa nama.

name-too-long = Nama terlalu panjang
    .detail = Panjang nama maksimal { $limit } karakter dan maksimal { $limit_bytes } byte dalam UTF-8. Kirim nama yang lebih pendek.

name-control = Karakter kontrol dalam nama
    .detail = Nama mengandung karakter kontrol { $character }. Kirim nama tanpa karakter tersebut.

name-line-break = Karakter ganti baris dalam nama
    .detail = Nama mengandung karakter ganti baris { $character }. Kirim nama dalam satu baris.

name-direction = Karakter pengatur arah teks dalam nama
    .detail = Nama mengandung karakter { $character }, yang mengubah arah teks di sekitarnya. Kirim nama tanpa karakter tersebut. Arah nama dikenali dari huruf-hurufnya.

name-marks = Terlalu banyak tanda penggabung dalam nama
    .detail = Nama mengandung lebih dari { $limit } tanda penggabung berturut-turut. Kirim nama dengan tanda penggabung yang lebih sedikit.


language-malformed = Format kode bahasa salah
    .detail = “{ $value }” bukan tag bahasa menurut BCP 47. Kirim tag yang valid, misalnya { $examples }.


time-malformed = Format waktu salah
    .detail = “{ $value }” bukan waktu yang valid. Kirim waktu seperti “{ $clock }”, “{ $local }”, atau “{ $offset }”.

time-zone-missing = Zona waktu tidak diisi
    .detail = “{ $value }” adalah waktu dalam UTC sehingga waktu setempat orang yang disapa tidak diketahui. Tambahkan zona waktu orang tersebut, misalnya: { $example }

time-zone-unknown = Zona waktu tidak dikenal
    .detail = “{ $value }” bukan zona waktu. Gunakan nama dari basis data zona waktu IANA, misalnya “{ $example }”.

time-contradictory = Waktu tidak konsisten
    .detail = Dalam “{ $value }”, selisih terhadap UTC tidak sesuai dengan zona waktu pada saat itu. Perbaiki atau hapus salah satunya.

# Not “formalitas”, which in Indonesian means a mere formality.
formality-unknown = Gaya sapaan tidak dikenal
    .detail = “{ $value }” bukan gaya sapaan yang valid. Gunakan { $allowed }, atau hilangkan parameter ini.


parameter-unknown = Parameter tidak dikenal
    .detail = { $nearest ->
        [none] Tidak ada parameter “{ $parameter }”. Parameter yang tersedia adalah { $allowed }.
       *[other] Tidak ada parameter “{ $parameter }”. Apakah maksud Anda “{ $nearest }”? Parameter yang tersedia adalah { $allowed }.
    }

parameter-repeated = Parameter berulang
    .detail = Parameter “{ $parameter }” muncul lebih dari satu kali dalam alamat. Kirim parameter tersebut satu kali saja.

language-repeated = Bahasa disebutkan dua kali
    .detail = Jalur dalam alamat sudah berisi bahasa sehingga parameter “{ $parameter }” tidak diizinkan. Hapus salah satunya.


not-found = Tidak ditemukan
    .detail = Tidak ada yang ditemukan di alamat ini. Halaman { $help } mencantumkan alamat yang tersedia.

method-not-allowed = Metode tidak diizinkan
    .detail = Alamat ini tidak mendukung metode { $method }. Gunakan { $allowed }.

not-utf8 = Alamat bukan UTF-8
    .detail = Alamat mengandung byte yang bukan UTF-8 yang valid. Kodekan teks sebagai UTF-8, lalu terapkan pengodean persen.

percent-malformed = Format pengodean persen salah
    .detail = Dalam alamat ada tanda persen yang tidak diikuti dua digit heksadesimal. Untuk menulis tanda persen itu sendiri, gunakan { $example }.

target-too-long = Alamat terlalu panjang
    .detail = Panjang alamat maksimal { $limit } byte. Kirim alamat yang lebih pendek.


bad-request = Permintaan tidak valid
    .detail = Permintaan tidak dapat dipahami. Pastikan permintaan sesuai dengan protokol HTTP.

header-too-large = Header terlalu besar
    .detail = Header permintaan maksimal berisi { $limit } byte dan { $limit_fields } bidang. Kirim bidang yang lebih sedikit atau lebih pendek.

host-invalid = Bidang Host tidak ada atau formatnya salah
    .detail = Permintaan HTTP/1.1 harus memiliki tepat satu bidang Host yang berisi nama host dan, jika perlu, nomor port.

method-unknown = Metode tidak dikenal
    .detail = Layanan tidak mendukung metode permintaan ini. Gunakan { $allowed }.

request-timeout = Waktu permintaan habis
    .detail = Permintaan tidak diterima secara lengkap dalam batas waktu. Kirim ulang permintaan tersebut.

version-unsupported = Versi HTTP tidak didukung
    .detail = Layanan tidak mendukung versi HTTP permintaan ini. Gunakan { $allowed }.

precondition-failed = Prasyarat tidak terpenuhi
    .detail = Konten di alamat ini bukan versi yang diminta oleh If-Match. Kirim permintaan tanpa If-Match untuk mendapatkan versi saat ini.

too-many-requests = Terlalu banyak permintaan
    .detail = Terlalu banyak permintaan datang dari alamat IP Anda. Coba lagi setelah { $retry_after } detik.


internal-error = Kesalahan internal
    .detail = Terjadi kesalahan pada layanan. Permintaan itu sendiri mungkin sudah benar. Coba lagi nanti. Jika kesalahan terjadi lagi, laporkan kesalahan tersebut beserta ID permintaan { $request_id }.

shutting-down = Instans sedang dihentikan
    .detail = Instans layanan ini sedang dihentikan dan tidak menerima permintaan baru. Coba lagi. Instans lain akan merespons.


problem-members = Properti kesalahan

problem-correct-request = Permintaan yang benar
