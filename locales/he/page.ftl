page-title = ברכת שלום בשפה שלך
page-introduction = מקלידים שם, בוחרים שפה וקוראים את הברכה.


page-name = שם
page-name-example = מאיה
page-language = שפה
page-language-none = לא נמצאה שפה מתאימה
page-time = שעה
page-time-any = בכל שעה
page-time-now = עכשיו
page-formality = סגנון פנייה
page-formality-neutral = ניטרלי
page-formality-formal = רשמי
page-formality-casual = לא רשמי
page-submit = אמירת שלום


page-copy = העתקה
page-copied = הועתק
page-unreachable = לא ניתן להתחבר לשירות. יש לבדוק את החיבור ולנסות שוב.
