name = Lake
open = Open { name }
close = Close { name }
