-- One row for each listing that was shown in a search, with features as they were at the search.
SELECT
    s.search_id,
    s.listing_id,
    s.searched_at,
    s.locale,
    s.query_kind,
    s.text_score,
    l.price_eur,
    l.photos,
    l.views_24h,
    t.sales_90d,
    t.returns_rate_90d,
    CASE WHEN s.bought_within_7d THEN 2 WHEN s.clicked THEN 1 ELSE 0 END AS gain
FROM shown AS s
ASOF JOIN listing_stats AS l
    ON l.listing_id = s.listing_id AND l.event_time <= s.searched_at
ASOF JOIN seller_stats AS t
    ON t.seller_id = s.seller_id AND t.event_time <= s.searched_at
WHERE s.searched_at >= DATE '2026-08-01'
