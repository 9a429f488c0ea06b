# ၶႃႈ is polite and of no gender. One greeting all day.
greeting = { $formality ->
    [casual] မႂ်ႇသုင် { $name }
   *[formal] မႂ်ႇသုင်ၶႃႈ { $name }
}

greeting-timed = { $formality ->
    [casual] မႂ်ႇသုင် { $name }
   *[formal] မႂ်ႇသုင်ၶႃႈ { $name }
}

language-name = တႆး
