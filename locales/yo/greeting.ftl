greeting = { $formality ->
    [casual] Báwo ni, { $name }?
   *[formal] Ẹ n lẹ́ o, { $name }!
}

greeting-nameless = { $formality ->
    [casual] Báwo ni?
   *[formal] Ẹ n lẹ́ o!
}

# Ẹ is owed to elders and strangers and dropped only among peers. Ẹ káalẹ́ is a greeting; the farewell is ó dàárọ̀.
greeting-timed = { $formality ->
    [casual] { $period ->
        [aaro] Káàárọ̀, { $name }!
        [osan] Káàsán, { $name }!
        [irole] Kúùrọ̀lẹ́, { $name }!
       *[ale] Káalẹ́, { $name }!
    }
   *[formal] { $period ->
        [aaro] Ẹ káàárọ̀, { $name }!
        [osan] Ẹ káàsán, { $name }!
        [irole] Ẹ kúùrọ̀lẹ́, { $name }!
       *[ale] Ẹ káalẹ́, { $name }!
    }
}

greeting-timed-nameless = { $formality ->
    [casual] { $period ->
        [aaro] Káàárọ̀!
        [osan] Káàsán!
        [irole] Kúùrọ̀lẹ́!
       *[ale] Káalẹ́!
    }
   *[formal] { $period ->
        [aaro] Ẹ káàárọ̀!
        [osan] Ẹ káàsán!
        [irole] Ẹ kúùrọ̀lẹ́!
       *[ale] Ẹ káalẹ́!
    }
}

day-periods = aaro 05:00, osan 12:00, irole 16:00, ale 19:00

language-name = Èdè Yorùbá
language-name-english = Yoruba
