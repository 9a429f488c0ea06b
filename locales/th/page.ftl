page-title = คำทักทายในภาษาของคุณ
page-introduction = พิมพ์ชื่อ เลือกภาษา แล้วอ่านคำทักทาย


page-name = ชื่อ
page-name-example = สุดา
page-language = ภาษา
page-language-none = ไม่พบภาษาที่ตรงกัน
page-time = เวลา
page-time-any = เวลาใดก็ได้
page-time-now = ตอนนี้
page-formality = รูปแบบการทักทาย
page-formality-neutral = ทั่วไป
page-formality-formal = เป็นทางการ
page-formality-casual = เป็นกันเอง
page-submit = ทักทาย


page-copy = คัดลอก
page-copied = คัดลอกแล้ว
page-unreachable = ไม่สามารถเข้าถึงบริการได้ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
