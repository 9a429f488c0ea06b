page-title = আপনার ভাষায় শুভেচ্ছা
page-introduction = একটি নাম লিখুন, একটি ভাষা বেছে নিন এবং শুভেচ্ছাবার্তাটি পড়ুন।


page-name = নাম
page-name-example = মিতা
page-language = ভাষা
page-language-none = কোনো মিল পাওয়া যায়নি
page-time = সময়
page-time-any = যেকোনো সময়
page-time-now = এখন
page-formality = সম্বোধনের ধরন
page-formality-neutral = সাধারণ
page-formality-formal = আনুষ্ঠানিক
page-formality-casual = অনানুষ্ঠানিক
page-submit = শুভেচ্ছা জানান


page-copy = কপি করুন
page-copied = কপি করা হয়েছে
page-unreachable = পরিষেবার সঙ্গে যোগাযোগ করা যাচ্ছে না। সংযোগ যাচাই করে আবার চেষ্টা করুন।
