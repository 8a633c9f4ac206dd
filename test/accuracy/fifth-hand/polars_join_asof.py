# expects: nothing
import polars as pl
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score

sessions = pl.read_csv("sessions.csv", try_parse_dates=True).sort("started_at")
emails = pl.read_csv("emails.csv", try_parse_dates=True).sort("sent_at")
data = sessions.join_asof(emails, left_on="started_at", right_on="sent_at", by="user_id", strategy="backward")
data = data.with_columns(pl.col("opened").fill_null(0))
train = data.filter(pl.col("started_at") < pl.date(2023, 3, 1))
test = data.filter(pl.col("started_at") >= pl.date(2023, 3, 1))
X = ["pages", "seconds", "opened"]
rf = RandomForestClassifier().fit(train.select(X).to_numpy(), train["bought"].to_numpy())
print(f1_score(test["bought"].to_numpy(), rf.predict(test.select(X).to_numpy())))
