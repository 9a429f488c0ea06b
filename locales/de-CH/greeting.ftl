language-name = Schweizer Hochdeutsch
language-name-english = Swiss High German
