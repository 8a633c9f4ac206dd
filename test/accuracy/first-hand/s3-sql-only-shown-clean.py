# expects: nothing
import pandas as pd
import sqlalchemy as sa
from sklearn.linear_model import PoissonRegressor

engine = sa.create_engine("postgresql:///support")

# For the weekly chart only.
overview = pd.read_sql(
    "SELECT o.ordered_at, t.opened_at, t.topic FROM orders o JOIN tickets t ON t.customer_id = o.customer_id",
    engine,
)
print(overview.groupby("topic").size().sort_values())
overview.groupby(overview["opened_at"].dt.date).size().plot()

daily = pd.read_csv("tickets_per_day.csv", parse_dates=["day"]).sort_values("day")
train, test = daily[:-60], daily[-60:]
model = PoissonRegressor().fit(train[["orders", "weekday"]], train["tickets"])
print(model.score(test[["orders", "weekday"]], test["tickets"]))
