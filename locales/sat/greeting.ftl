greeting = ᱡᱚᱦᱟᱨ { $name }!

greeting-nameless = ᱡᱚᱦᱟᱨ!

greeting-timed = ᱡᱚᱦᱟᱨ { $name }!

greeting-timed-nameless = ᱡᱚᱦᱟᱨ!

language-name = ᱥᱟᱱᱛᱟᱲᱤ
language-name-english = Santali
