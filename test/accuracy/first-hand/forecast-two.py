# expects: multi-test
import pandas as pd
from statsmodels.tsa.api import Holt, SimpleExpSmoothing
from sklearn.metrics import mean_squared_error
s = pd.read_csv("a.csv", index_col=0, parse_dates=True)["v"]
a, b = s.iloc[:-24], s.iloc[-24:]
one = Holt(a).fit().forecast(24)
two = SimpleExpSmoothing(a).fit().forecast(24)
print(mean_squared_error(b, one), mean_squared_error(b, two))
