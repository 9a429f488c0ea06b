page-title = Lời chào bằng ngôn ngữ của bạn
page-introduction = Hãy nhập tên, chọn ngôn ngữ rồi đọc lời chào.


page-name = Tên
page-name-example = Lan
page-language = Ngôn ngữ
page-language-none = Không có ngôn ngữ phù hợp
page-time = Giờ trong ngày
page-time-any = Bất kỳ lúc nào
page-time-now = Bây giờ
page-formality = Cách xưng hô
page-formality-neutral = Trung tính
page-formality-formal = Trang trọng
page-formality-casual = Thân mật
page-submit = Chào


page-copy = Sao chép
page-copied = Đã sao chép
page-unreachable = Không thể kết nối đến dịch vụ. Hãy kiểm tra kết nối rồi thử lại.
