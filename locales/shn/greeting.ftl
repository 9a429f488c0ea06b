# ၶႃႈ is polite and of no gender. One greeting all day.
greeting = { $formality ->
    [casual] မႂ်ႇသုင် { $name }
   *[formal] မႂ်ႇသုင်ၶႃႈ { $name }
}

greeting-nameless = { $formality ->
    [casual] မႂ်ႇသုင်
   *[formal] မႂ်ႇသုင်ၶႃႈ
}

greeting-timed = { $formality ->
    [casual] မႂ်ႇသုင် { $name }
   *[formal] မႂ်ႇသုင်ၶႃႈ { $name }
}

greeting-timed-nameless = { $formality ->
    [casual] မႂ်ႇသုင်
   *[formal] မႂ်ႇသုင်ၶႃႈ
}

language-name = တႆး
language-name-english = Shan
