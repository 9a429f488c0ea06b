greeting = { $formality ->
    [casual] Selam { $name }!
   *[formal] Merhaba { $name }!
}

greeting-nameless = { $formality ->
    [casual] Selam!
   *[formal] Merhaba!
}

# “İyi geceler” is a farewell: “İyi akşamlar” serves all night.
# “İyi günler” is said on parting too: only where formal.
greeting-timed = { $period ->
    [morning] Günaydın { $name }!
    [evening] İyi akşamlar { $name }!
   *[day] { $formality ->
        [formal] İyi günler { $name }!
        [casual] Selam { $name }!
       *[neutral] Merhaba { $name }!
    }
}

greeting-timed-nameless = { $period ->
    [morning] Günaydın!
    [evening] İyi akşamlar!
   *[day] { $formality ->
        [formal] İyi günler!
        [casual] Selam!
       *[neutral] Merhaba!
    }
}

day-periods = morning 05:00, day 11:00, evening 18:00

language-name = Türkçe
language-name-english = Turkish
