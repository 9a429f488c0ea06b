title = Calendar
    .label = Today
send = Send it
