-- One row for each postpaid subscription that is active on :as_of, with what was known the evening before.
SELECT
    s.subscription_id,
    s.region,
    s.plan,
    DATE :as_of                                                              AS as_of,
    DATE_DIFF('month', s.contract_start, DATE :as_of)                        AS months_on_contract,
    DATE_DIFF('month', DATE :as_of, s.contract_end)                          AS months_to_contract_end,
    COALESCE(u.data_gb_30d, 0)                                               AS data_gb_30d,
    COALESCE(u.data_gb_30d, 0) - COALESCE(u.data_gb_30d_before, 0)           AS data_gb_trend,
    COALESCE(u.minutes_30d, 0)                                               AS minutes_30d,
    COALESCE(c.support_calls_90d, 0)                                         AS support_calls_90d,
    COALESCE(i.invoices_disputed_12m, 0)                                     AS invoices_disputed_12m,
    u.dropped_calls_rate_30d,
    s.number_of_lines,
    LEAST(DATE_DIFF('month', t.last_price_rise, DATE :as_of), 36)            AS months_since_price_rise
FROM subscriptions_daily AS s
LEFT JOIN usage_daily AS u
    ON u.subscription_id = s.subscription_id AND u.day = DATE_ADD('day', -1, DATE :as_of)
LEFT JOIN support_daily AS c
    ON c.subscription_id = s.subscription_id AND c.day = DATE_ADD('day', -1, DATE :as_of)
LEFT JOIN invoices_daily AS i
    ON i.subscription_id = s.subscription_id AND i.day = DATE_ADD('day', -1, DATE :as_of)
LEFT JOIN tariffs_daily AS t
    ON t.subscription_id = s.subscription_id AND t.day = DATE_ADD('day', -1, DATE :as_of)
WHERE s.day = DATE_ADD('day', -1, DATE :as_of) AND s.status = 'active' AND s.kind = 'postpaid'
