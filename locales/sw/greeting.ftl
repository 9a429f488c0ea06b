# No shikamoo for formal: it is only to one's elders. No mambo for casual: it is young people's slang.
greeting = Habari, { $name }!

greeting-nameless = Habari!

# Habari za usiku is a greeting; the farewell is usiku mwema.
greeting-timed = { $period ->
    [asubuhi] Habari za asubuhi, { $name }!
    [mchana] Habari za mchana, { $name }!
    [jioni] Habari za jioni, { $name }!
   *[usiku] Habari za usiku, { $name }!
}

greeting-timed-nameless = { $period ->
    [asubuhi] Habari za asubuhi!
    [mchana] Habari za mchana!
    [jioni] Habari za jioni!
   *[usiku] Habari za usiku!
}

day-periods = asubuhi 05:00, mchana 12:00, jioni 16:00, usiku 19:00

language-name = Kiswahili
language-name-english = Swahili
