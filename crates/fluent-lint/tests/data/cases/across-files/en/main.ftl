title = Shop
about = About us
news = <em>New</em>
