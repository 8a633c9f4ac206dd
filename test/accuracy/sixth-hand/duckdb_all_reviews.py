# expects: join-ignores-event-time
import duckdb
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

con = duckdb.connect("shop.duckdb")
frame = con.sql("""
    WITH per_customer AS (SELECT customer_id, written_at, stars, review_id FROM reviews)
    SELECT o.order_id, o.ordered_at, o.returned, count(p.review_id) AS reviews, avg(p.stars) AS stars
    FROM orders AS o
    LEFT JOIN per_customer AS p ON p.customer_id = o.customer_id
    GROUP BY o.order_id, o.ordered_at, o.returned
""").to_df()
old, new = frame[frame.ordered_at < "2023-01-01"], frame[frame.ordered_at >= "2023-01-01"]
features = ["reviews", "stars"]
rf = RandomForestClassifier(min_samples_leaf=20).fit(old[features].fillna(-1), old["returned"])
print(roc_auc_score(new["returned"], rf.predict_proba(new[features].fillna(-1))[:, 1]))
