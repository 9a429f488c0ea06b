# po marks respect, whatever the age or gender.
greeting = { $formality ->
    [formal] Kumusta po, { $name }!
   *[casual] Kumusta, { $name }!
}

greeting-nameless = { $formality ->
    [formal] Kumusta po!
   *[casual] Kumusta!
}

greeting-timed = { $formality ->
    [formal] { $period ->
        [umaga] Magandang umaga po, { $name }!
        [tanghali] Magandang tanghali po, { $name }!
        [hapon] Magandang hapon po, { $name }!
       *[gabi] Magandang gabi po, { $name }!
    }
   *[casual] { $period ->
        [umaga] Magandang umaga, { $name }!
        [tanghali] Magandang tanghali, { $name }!
        [hapon] Magandang hapon, { $name }!
       *[gabi] Magandang gabi, { $name }!
    }
}

greeting-timed-nameless = { $formality ->
    [formal] { $period ->
        [umaga] Magandang umaga po!
        [tanghali] Magandang tanghali po!
        [hapon] Magandang hapon po!
       *[gabi] Magandang gabi po!
    }
   *[casual] { $period ->
        [umaga] Magandang umaga!
        [tanghali] Magandang tanghali!
        [hapon] Magandang hapon!
       *[gabi] Magandang gabi!
    }
}

day-periods = umaga 05:00, tanghali 12:00, hapon 13:00, gabi 18:00

language-name = Filipino
language-name-english = Filipino
