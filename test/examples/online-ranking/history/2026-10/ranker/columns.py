COLUMNS = [
    "text_score",
    "price_eur",
    "photos",
    "views_24h",
    "sales_90d",
    "returns_rate_90d",
]
