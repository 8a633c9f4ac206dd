# expects: nothing
"""Weekly demand with TimeSeriesSplit; everything that learns lives in the pipeline."""
import pandas as pd
from sklearn.linear_model import ElasticNet
from sklearn.model_selection import TimeSeriesSplit, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

weeks = pd.read_csv("demand.csv", parse_dates=["week"]).sort_values("week")
weeks["lag1"] = weeks["units"].shift(1)
weeks["lag52"] = weeks["units"].shift(52)
weeks = weeks.dropna()
X, y = weeks[["price", "promo", "temp", "lag1", "lag52"]], weeks["units"]
model = make_pipeline(StandardScaler(), ElasticNet(alpha=0.1))
scores = cross_val_score(model, X, y, cv=TimeSeriesSplit(6), scoring="neg_mean_absolute_error")
print(-scores)
