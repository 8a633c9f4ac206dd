from datetime import timedelta

from feast import Entity, FeatureView, Field, FileSource
from feast.types import Float32, Int64

listing = Entity(name="listing", join_keys=["listing_id"])
seller = Entity(name="seller", join_keys=["seller_id"])

listing_stats = FeatureView(
    name="listing_stats",
    entities=[listing],
    ttl=timedelta(hours=6),
    schema=[
        Field(name="price_eur", dtype=Float32),
        Field(name="age_days", dtype=Float32),
        Field(name="photos", dtype=Int64),
        Field(name="views_24h", dtype=Int64),
    ],
    source=FileSource(path="s3://kestrel-features/listing_stats", timestamp_field="event_time"),
    owner="priya@kestrel.test",
)

seller_stats = FeatureView(
    name="seller_stats",
    entities=[seller],
    ttl=timedelta(days=1),
    schema=[Field(name="sales_90d", dtype=Int64), Field(name="returns_rate_90d", dtype=Float32), Field(name="reply_time_h", dtype=Float32)],
    source=FileSource(path="s3://kestrel-features/seller_stats", timestamp_field="event_time"),
    owner="priya@kestrel.test",
)
