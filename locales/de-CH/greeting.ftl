language-name = Schweizer Hochdeutsch
