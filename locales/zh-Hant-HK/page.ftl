page-name-example = 嘉欣

page-unreachable = 無法連線至服務。請檢查網絡連線，然後再試一次。
