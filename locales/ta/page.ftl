page-title = உங்கள் மொழியில் வாழ்த்துகள்
page-introduction = பெயரை உள்ளிட்டு, மொழியைத் தேர்ந்தெடுத்து, வாழ்த்தைப் படிக்கவும்.


page-name = பெயர்
page-name-example = கவிதா
page-language = மொழி
page-language-none = பொருந்தும் மொழி இல்லை
page-time = நேரம்
page-time-any = எந்த நேரத்திலும்
page-time-now = இப்போது
page-formality = மொழிநடை
page-formality-neutral = பொதுவானது
page-formality-formal = முறையானது
page-formality-casual = நட்பானது
page-submit = வாழ்த்து


page-copy = நகலெடு
page-copied = நகலெடுக்கப்பட்டது
page-unreachable = சேவையை அணுக முடியவில்லை. இணைப்பைச் சரிபார்த்து, மீண்டும் முயலவும்.
