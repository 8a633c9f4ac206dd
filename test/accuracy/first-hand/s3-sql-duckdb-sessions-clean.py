# expects: nothing
import duckdb
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

con = duckdb.connect("shop.duckdb", read_only=True)
frame = con.execute(
    """
    SELECT c.cart_id, c.created_ts, c.basket_value, c.bought,
           s.pages, s.seconds, s.started_ts
    FROM carts c
    ASOF LEFT JOIN web_sessions s
      ON c.visitor_id = s.visitor_id AND c.created_ts >= s.started_ts
    """
).fetchdf()
frame = frame.sort_values("created_ts")
cut = int(0.75 * len(frame))
columns = ["basket_value", "pages", "seconds"]
model = HistGradientBoostingClassifier()
model.fit(frame[columns][:cut], frame["bought"][:cut])
score = model.predict_proba(frame[columns][cut:])[:, 1]
print(f"AP {average_precision_score(frame['bought'][cut:], score):.3f}")
