# expects: nothing
import duckdb
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

con = duckdb.connect("warehouse.duckdb", read_only=True)
frame = con.execute("""
    SELECT o.order_id, o.order_time, o.amount, o.returned,
           COUNT(t.ticket_id) AS tickets, MAX(t.severity) AS worst
    FROM orders o
    LEFT JOIN tickets t
      ON t.customer_id = o.customer_id
     AND t.ticket_time < o.order_time
     AND t.ticket_time >= o.order_time - INTERVAL 90 DAY
    GROUP BY o.order_id, o.order_time, o.amount, o.returned
    ORDER BY o.order_time
""").df()
cut = int(len(frame) * 0.8)
train, test = frame.iloc[:cut], frame.iloc[cut:]
cols = ["amount", "tickets", "worst"]
model = HistGradientBoostingClassifier().fit(train[cols], train["returned"])
print("AP", average_precision_score(test["returned"], model.predict_proba(test[cols])[:, 1]))
