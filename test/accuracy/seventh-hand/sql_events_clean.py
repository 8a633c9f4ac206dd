# expects: nothing
import duckdb
import xgboost as xgb
from sklearn.metrics import roc_auc_score

con = duckdb.connect("shop.duckdb")
df = con.sql("""
    SELECT s.session_id, s.started_at, s.bought, avg(e.cart_value) AS cart_value, count(*) AS n_views
    FROM sessions AS s
    JOIN user_events AS e ON e.user_id = s.user_id AND e.event_time < s.started_at
    GROUP BY ALL
    ORDER BY s.started_at
""").df()
train = df[df.started_at < '2024-05-01']
test = df[df.started_at >= '2024-05-01']
f = ['cart_value', 'n_views']
clf = xgb.XGBClassifier(n_estimators=150).fit(train[f], train.bought)
print(roc_auc_score(test.bought, clf.predict_proba(test[f])[:, 1]))
