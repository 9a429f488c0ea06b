total = Total
