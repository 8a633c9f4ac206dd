# expects: nothing
import matplotlib.pyplot as plt
import pandas as pd
from statsmodels.tsa.holtwinters import ExponentialSmoothing

co2 = pd.read_csv("co2_monthly.csv", parse_dates=["month"], index_col="month")["ppm"].asfreq("MS")

fig, ax = plt.subplots(figsize=(9, 4))
co2.plot(ax=ax, alpha=0.4, label="monthly")
co2.rolling(13, center=True).mean().plot(ax=ax, label="centred year")
ax.axhline(co2.mean(), ls=":")
ax.legend()
fig.savefig("co2.png", dpi=150)

train, test = co2[:"2015-12"], co2["2016-01":]
hw = ExponentialSmoothing(train, trend="add", seasonal="add", seasonal_periods=12).fit()
forecast = hw.forecast(len(test))
print("MAE", (forecast - test).abs().mean())
