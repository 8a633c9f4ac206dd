COLUMNS = [
    "text_score",
    "similarity",
    "price_eur",
    "age_days",
    "photos",
    "views_24h",
    "views_total",
    "sales_90d",
    "returns_rate_90d",
]
