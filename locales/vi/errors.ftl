name-empty = Thiếu tên
    .detail = Tên bị bỏ trống hoặc chỉ gồm dấu cách và ký tự vô hình. Hãy gửi ít nhất một ký tự nhìn thấy được, hoặc gửi yêu cầu đến { $address } để nhận lời chào không có tên.

name-too-long = Tên quá dài
    .detail = Tên có thể dài tối đa { $limit } ký tự và tối đa { $limit_bytes } byte khi mã hóa bằng UTF-8. Hãy gửi tên ngắn hơn.

name-control = Ký tự điều khiển trong tên
    .detail = Tên chứa ký tự điều khiển { $character }. Hãy gửi tên không có ký tự này.

name-line-break = Ký tự ngắt dòng trong tên
    .detail = Tên chứa ký tự ngắt dòng { $character }. Hãy gửi tên trên một dòng.

name-direction = Ký tự điều khiển hướng văn bản trong tên
    .detail = Tên chứa ký tự { $character } làm thay đổi hướng của văn bản xung quanh. Hãy gửi tên không có ký tự này. Hướng của tên được nhận biết qua các chữ cái trong tên.

name-marks = Quá nhiều dấu kết hợp trong tên
    .detail = Tên chứa hơn { $limit } dấu kết hợp liên tiếp. Hãy gửi tên có ít dấu kết hợp hơn.


language-malformed = Mã ngôn ngữ sai định dạng
    .detail = “{ $value }” không phải là thẻ ngôn ngữ theo BCP 47. Hãy gửi một thẻ hợp lệ, ví dụ { $examples }.


time-malformed = Giờ sai định dạng
    .detail = “{ $value }” không phải là giờ hợp lệ. Hãy gửi giờ có dạng như “{ $clock }”, “{ $local }” hoặc “{ $offset }”.

time-zone-missing = Thiếu múi giờ
    .detail = “{ $value }” là giờ UTC nên không biết được giờ địa phương của người được chào. Hãy thêm múi giờ của người đó, ví dụ: { $example }

time-zone-unknown = Múi giờ không xác định
    .detail = “{ $value }” không phải là múi giờ. Hãy dùng một tên trong cơ sở dữ liệu múi giờ IANA, ví dụ “{ $example }”.

time-contradictory = Giờ mâu thuẫn
    .detail = Trong “{ $value }”, độ lệch so với UTC không khớp với múi giờ tại thời điểm đó. Hãy sửa hoặc bỏ một trong hai.

formality-unknown = Cách xưng hô không xác định
    .detail = “{ $value }” không phải là cách xưng hô hợp lệ. Hãy dùng { $allowed }, hoặc bỏ tham số này.


parameter-unknown = Tham số không xác định
    .detail = { $nearest ->
        [none] Không có tham số “{ $parameter }”. Các tham số hiện có là { $allowed }.
       *[other] Không có tham số “{ $parameter }”. Có phải ý bạn là “{ $nearest }” không? Các tham số hiện có là { $allowed }.
    }

parameter-repeated = Tham số bị lặp lại
    .detail = Tham số “{ $parameter }” xuất hiện nhiều lần trong địa chỉ. Hãy chỉ gửi tham số này một lần.

language-repeated = Ngôn ngữ được chỉ định hai lần
    .detail = Đường dẫn trong địa chỉ đã có ngôn ngữ nên không được phép dùng tham số “{ $parameter }”. Hãy bỏ một trong hai.


not-found = Không tìm thấy
    .detail = Không tìm thấy gì ở địa chỉ này. Trang { $help } liệt kê các địa chỉ hiện có.

method-not-allowed = Phương thức không được phép
    .detail = Địa chỉ này không hỗ trợ phương thức { $method }. Hãy dùng { $allowed }.

not-utf8 = Địa chỉ không phải UTF-8
    .detail = Địa chỉ chứa các byte không hợp lệ trong UTF-8. Hãy mã hóa văn bản bằng UTF-8, rồi áp dụng mã hóa phần trăm.

percent-malformed = Mã hóa phần trăm sai định dạng
    .detail = Sau một dấu phần trăm trong địa chỉ không có đủ hai chữ số thập lục phân. Để viết chính dấu phần trăm, hãy dùng { $example }.

target-too-long = Địa chỉ quá dài
    .detail = Địa chỉ có thể dài tối đa { $limit } byte. Hãy gửi địa chỉ ngắn hơn.


bad-request = Yêu cầu không hợp lệ
    .detail = Không thể hiểu được yêu cầu. Hãy kiểm tra xem yêu cầu có đúng giao thức HTTP không.

# “Header” stays in English, as developers say it: “tiêu đề” is also a title.
header-too-large = Header quá lớn
    .detail = Header của yêu cầu có thể chứa tối đa { $limit } byte và tối đa { $limit_fields } trường. Hãy gửi ít trường hơn hoặc các trường ngắn hơn.

host-invalid = Trường Host bị thiếu hoặc sai định dạng
    .detail = Yêu cầu HTTP/1.1 phải có đúng một trường Host chứa tên máy chủ và, nếu cần, số cổng.

method-unknown = Phương thức không xác định
    .detail = Dịch vụ không hỗ trợ phương thức của yêu cầu này. Hãy dùng { $allowed }.

request-timeout = Yêu cầu hết thời gian chờ
    .detail = Yêu cầu không được nhận đầy đủ trong thời gian cho phép. Hãy gửi lại yêu cầu.

version-unsupported = Phiên bản HTTP không được hỗ trợ
    .detail = Dịch vụ không hỗ trợ phiên bản HTTP của yêu cầu này. Hãy dùng { $allowed }.

precondition-failed = Điều kiện tiên quyết không được đáp ứng
    .detail = Nội dung ở địa chỉ này không phải là phiên bản mà If-Match đòi hỏi. Hãy gửi yêu cầu không có If-Match để nhận phiên bản hiện tại.

too-many-requests = Quá nhiều yêu cầu
    .detail = Có quá nhiều yêu cầu đến từ địa chỉ IP của bạn. Hãy thử lại sau { $retry_after } giây.


internal-error = Lỗi nội bộ
    .detail = Dịch vụ đã gặp lỗi. Bản thân yêu cầu có thể vẫn đúng. Hãy thử lại sau. Nếu lỗi lại xảy ra, hãy báo lỗi kèm theo ID yêu cầu { $request_id }.

# “Máy chủ” (server) for an instance: “thực thể” is an entity, “phiên bản” is also a version, and “bản chạy” is not an
# established term.
shutting-down = Máy chủ đang dừng hoạt động
    .detail = Máy chủ này của dịch vụ đang dừng hoạt động và không nhận yêu cầu mới. Hãy thử lại. Một máy chủ khác sẽ phản hồi.


problem-members = Thuộc tính của lỗi

problem-correct-request = Yêu cầu đúng
