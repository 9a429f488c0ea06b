greeting = G’day, { $name }!
