open = Open
    .label = The label
close = Close
