COLUMNS = [
    "text_score",
    "price_eur",
    "age_days",
    "photos",
    "views_24h",
    "sales_90d",
    "returns_rate_90d",
    "reply_time_h",
]
