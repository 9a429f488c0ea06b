# No ครับ, ค่ะ (they tell the gender of the speaker); คุณ fits anybody. Thai writes no mark at the end.
greeting = { $formality ->
    [formal] { $honorific ->
        [own] สวัสดี { $name }
       *[none] สวัสดี คุณ{ $name }
    }
   *[casual] สวัสดี { $name }
}

greeting-nameless = สวัสดี

# Late at night the all-day greeting: ราตรีสวัสดิ์ is a farewell.
greeting-timed = { $formality ->
    [formal] { $honorific ->
        [own] { $period ->
            [morning] สวัสดีตอนเช้า { $name }
            [afternoon] สวัสดีตอนบ่าย { $name }
            [evening] สวัสดีตอนเย็น { $name }
            [dusk] สวัสดีตอนค่ำ { $name }
           *[night] สวัสดี { $name }
        }
       *[none] { $period ->
            [morning] สวัสดีตอนเช้า คุณ{ $name }
            [afternoon] สวัสดีตอนบ่าย คุณ{ $name }
            [evening] สวัสดีตอนเย็น คุณ{ $name }
            [dusk] สวัสดีตอนค่ำ คุณ{ $name }
           *[night] สวัสดี คุณ{ $name }
        }
    }
   *[casual] { $period ->
        [morning] สวัสดีตอนเช้า { $name }
        [afternoon] สวัสดีตอนบ่าย { $name }
        [evening] สวัสดีตอนเย็น { $name }
        [dusk] สวัสดีตอนค่ำ { $name }
       *[night] สวัสดี { $name }
    }
}

greeting-timed-nameless = { $period ->
    [morning] สวัสดีตอนเช้า
    [afternoon] สวัสดีตอนบ่าย
    [evening] สวัสดีตอนเย็น
    [dusk] สวัสดีตอนค่ำ
   *[night] สวัสดี
}

# นาง… includes นางสาว. No ครู…, หมอ…: คุณครู, คุณหมอ are right. No น้อง…, พระ…: น้องนุช, พระพาย are names.
# พล.…, จ.ส.… and the like are the beginnings of ranks, such as พล.อ.
# คุณ… does not match คุณากร, คุณัญญา: there, ณ belongs to the vowel that follows.
honorifics =
    คุณ…, คุณ …, นาย…, นาย …, นาง…, นาง …, น.ส.…, น.ส. …, เด็กชาย…, เด็กชาย …, เด็กหญิง…, เด็กหญิง …,
    ด.ช.…, ด.ช. …, ด.ญ.…, ด.ญ. …, ท่าน…, ท่าน …, พี่…, พี่ …, หม่อม…, ม.จ.…, ม.ร.ว.…, ม.ร.ว. …, ม.ล.…, ม.ล. …,
    ดร.…, ดร. …, อาจารย์…, อาจารย์ …, อ.…, อ. …, ผศ.…, ผศ. …, รศ.…, รศ. …, ศ.…, ศ. …, นพ.…, นพ. …, พญ.…, พญ. …,
    แพทย์หญิง…, ทันตแพทย์…, สัตวแพทย์…, เภสัชกร…, ดอกเตอร์…, ทพ.…, ทพญ.…, ภก.…, ภญ.…, น.สพ.…, สพ.ญ.…, ศาสตราจารย์…, รองศาสตราจารย์…, ผู้ช่วยศาสตราจารย์…,
    พล.…, พ.อ.…, พ.ท.…, พ.ต.…, น.อ.…, น.ท.…, น.ต.…, ร.อ.…, ร.ท.…, ร.ต.…, จ.ส.…, ด.ต.…, ส.ต.…

day-periods = morning 05:00, afternoon 12:00, evening 16:00, dusk 19:00, night 22:00

language-name = ไทย
language-name-english = Thai
