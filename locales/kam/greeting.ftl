# Singular, at any hour: “what is your news?” The question mark belongs to it.
greeting = Ũvoo waku, { $name }?

greeting-nameless = Ũvoo waku?

greeting-timed = Ũvoo waku, { $name }?

greeting-timed-nameless = Ũvoo waku?

language-name = Kikamba
language-name-english = Kamba
