greeting = ꯈꯨꯔꯨꯝꯖꯔꯤ, { $name }!

greeting-nameless = ꯈꯨꯔꯨꯝꯖꯔꯤ!

greeting-timed = ꯈꯨꯔꯨꯝꯖꯔꯤ, { $name }!

greeting-timed-nameless = ꯈꯨꯔꯨꯝꯖꯔꯤ!

language-name = ꯃꯤꯇꯩꯂꯣꯟ
language-name-english = Manipuri (Meitei Mayek)
