-- One row per shop, item and day; the price that was announced for the day before the forecast was made.
SELECT s.shop, s.item, s.category, s.day, s.sales, d.demand, p.price, p.usual_price, p.promotion
FROM daily_sales AS s
LEFT JOIN settled_demand AS d ON d.shop = s.shop AND d.item = s.item AND d.day = s.day
LEFT JOIN announced_prices AS p
  ON p.item = s.item AND p.valid_from <= s.day AND p.valid_to > s.day AND p.announced_at <= s.day - INTERVAL '14 days'
