name-empty = Tiada nama
    .detail = Nama kosong atau hanya mengandungi ruang dan aksara yang tidak kelihatan. Hantar sekurang-kurangnya satu aksara yang kelihatan, atau hantar permintaan ke { $address } untuk sapaan tanpa nama.

name-too-long = Nama terlalu panjang
    .detail = Panjang maksimum nama ialah { $limit } aksara, dan { $limit_bytes } bait dalam UTF-8. Hantar nama yang lebih pendek.

name-control = Aksara kawalan dalam nama
    .detail = Nama mengandungi aksara kawalan { $character }. Hantar nama tanpa aksara itu.

name-line-break = Pemisah baris dalam nama
    .detail = Nama mengandungi pemisah baris { $character }. Hantar nama dalam satu baris.

name-direction = Aksara kawalan arah dalam nama
    .detail = Nama mengandungi aksara { $character }, yang mengubah arah teks di sekelilingnya. Hantar nama tanpa aksara itu. Arah nama dikesan daripada hurufnya.

name-marks = Terlalu banyak tanda gabungan dalam nama
    .detail = Nama mengandungi lebih daripada { $limit } tanda gabungan berturut-turut. Hantar nama dengan tanda gabungan yang lebih sedikit.


language-malformed = Format kod bahasa salah
    .detail = “{ $value }” bukan tag bahasa mengikut BCP 47. Hantar tag seperti { $examples }.


time-malformed = Format masa salah
    .detail = “{ $value }” bukan masa yang sah. Hantar masa seperti “{ $clock }”, “{ $local }” atau “{ $offset }”.

time-zone-missing = Tiada zon masa
    .detail = “{ $value }” ialah masa dalam UTC, maka waktu tempatan orang yang disapa tidak diketahui. Tambahkan zon masa orang itu, contohnya: { $example }

time-zone-unknown = Zon masa tidak diketahui
    .detail = “{ $value }” bukan zon masa. Gunakan nama daripada pangkalan data zon masa IANA, seperti “{ $example }”.

time-contradictory = Masa bercanggah
    .detail = Dalam “{ $value }”, ofset daripada UTC tidak sepadan dengan zon masa pada waktu itu. Betulkan atau buang salah satu daripadanya.

formality-unknown = Gaya sapaan tidak diketahui
    .detail = “{ $value }” bukan gaya sapaan yang sah. Gunakan { $allowed }, atau jangan sertakan parameter ini.


parameter-unknown = Parameter tidak diketahui
    .detail = { $nearest ->
        [none] Tiada parameter “{ $parameter }”. Parameter yang ada ialah { $allowed }.
       *[other] Tiada parameter “{ $parameter }”. Adakah anda maksudkan “{ $nearest }”? Parameter yang ada ialah { $allowed }.
    }

parameter-repeated = Parameter berulang
    .detail = Parameter “{ $parameter }” muncul lebih daripada sekali dalam alamat web. Hantar parameter itu sekali sahaja.

language-repeated = Bahasa diberikan dua kali
    .detail = Laluan dalam alamat web sudah mengandungi bahasa, maka parameter “{ $parameter }” tidak dibenarkan. Buang salah satu daripadanya.


not-found = Tidak ditemui
    .detail = Tiada apa-apa yang ditemui di alamat web ini. Halaman { $help } menyenaraikan alamat yang tersedia.

method-not-allowed = Kaedah tidak dibenarkan
    .detail = Alamat web ini tidak menyokong kaedah { $method }. Gunakan { $allowed }.

not-utf8 = Alamat web bukan UTF-8
    .detail = Alamat web mengandungi bait yang bukan UTF-8 yang sah. Kodkan teks sebagai UTF-8, kemudian gunakan pengekodan peratus.

percent-malformed = Format pengekodan peratus salah
    .detail = Dalam alamat web, terdapat tanda peratus yang tidak diikuti oleh dua digit perenambelasan. Untuk menulis tanda peratus itu sendiri, gunakan { $example }.

target-too-long = Alamat web terlalu panjang
    .detail = Panjang maksimum alamat web ialah { $limit } bait. Hantar alamat web yang lebih pendek.


bad-request = Permintaan tidak sah
    .detail = Permintaan tidak dapat difahami. Pastikan permintaan itu HTTP yang sah.

header-too-large = Pengepala terlalu besar
    .detail = Pengepala permintaan boleh mengandungi sehingga { $limit } bait dan sehingga { $limit_fields } medan. Hantar medan yang lebih sedikit atau lebih pendek.

host-invalid = Medan Host tiada atau formatnya salah
    .detail = Permintaan HTTP/1.1 mesti mengandungi tepat satu medan Host, dengan nama hos dan, jika perlu, port.

method-unknown = Kaedah tidak diketahui
    .detail = Perkhidmatan ini tidak menyokong kaedah bagi permintaan ini. Gunakan { $allowed }.

request-timeout = Permintaan tamat masa
    .detail = Permintaan tidak diterima dengan lengkap dalam masa yang ditetapkan. Hantar permintaan sekali lagi.

version-unsupported = Versi HTTP tidak disokong
    .detail = Perkhidmatan ini tidak menyokong versi HTTP bagi permintaan ini. Gunakan { $allowed }.

precondition-failed = Prasyarat tidak dipenuhi
    .detail = Kandungan di alamat web ini bukan versi yang dikehendaki oleh If-Match. Hantar permintaan tanpa If-Match untuk mendapatkan versi semasa.

too-many-requests = Terlalu banyak permintaan
    .detail = Terlalu banyak permintaan datang daripada alamat IP anda. Cuba lagi selepas { $retry_after } saat.


internal-error = Ralat dalaman
    .detail = Berlaku masalah dalam perkhidmatan ini. Permintaan itu sendiri mungkin betul. Cuba lagi kemudian. Jika ralat ini berlaku lagi, laporkan ralat itu bersama-sama ID permintaan { $request_id }.

# “Pelayan” (server) for an instance, because Malay has no common word for it.
shutting-down = Pelayan sedang dimatikan
    .detail = Pelayan ini sedang dimatikan dan tidak menerima permintaan baharu. Cuba lagi. Pelayan lain akan memberikan respons.


problem-members = Sifat ralat

problem-correct-request = Permintaan yang betul
