# No ครับ, ค่ะ (they tell the gender of the speaker); คุณ fits anybody. Thai writes no mark at the end.
greeting = { $formality ->
    [formal] สวัสดี คุณ{ $name }
   *[casual] สวัสดี { $name }
}

# Late at night the all-day greeting: ราตรีสวัสดิ์ is a farewell.
greeting-timed = { $formality ->
    [formal] { $period ->
        [morning] สวัสดีตอนเช้า คุณ{ $name }
        [afternoon] สวัสดีตอนบ่าย คุณ{ $name }
        [evening] สวัสดีตอนเย็น คุณ{ $name }
        [dusk] สวัสดีตอนค่ำ คุณ{ $name }
       *[night] สวัสดี คุณ{ $name }
    }
   *[casual] { $period ->
        [morning] สวัสดีตอนเช้า { $name }
        [afternoon] สวัสดีตอนบ่าย { $name }
        [evening] สวัสดีตอนเย็น { $name }
        [dusk] สวัสดีตอนค่ำ { $name }
       *[night] สวัสดี { $name }
    }
}

day-periods = morning 05:00, afternoon 12:00, evening 16:00, dusk 19:00, night 22:00

language-name = ไทย
