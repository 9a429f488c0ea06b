page-title = మీ భాషలో పలకరింపులు
page-introduction = పేరును టైప్ చేసి, భాషను ఎంచుకుని, పలకరింపును చదవండి.


page-name = పేరు
page-name-example = సునీత
page-language = భాష
page-language-none = సరిపోలే భాష లేదు
page-time = సమయం
page-time-any = ఏ సమయమైనా
page-time-now = ఇప్పుడు
page-formality = సంబోధనా శైలి
page-formality-neutral = సాధారణం
page-formality-formal = మర్యాదపూర్వకం
page-formality-casual = స్నేహపూర్వకం
page-submit = పలకరించండి


page-copy = కాపీ చేయండి
page-copied = కాపీ అయింది
page-unreachable = సేవను చేరుకోవడం సాధ్యం కావడం లేదు. కనెక్షన్‌ను చెక్ చేసి, మళ్లీ ప్రయత్నించండి.
