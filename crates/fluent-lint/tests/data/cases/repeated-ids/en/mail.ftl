title = Mail of { -brand }
send = Send
