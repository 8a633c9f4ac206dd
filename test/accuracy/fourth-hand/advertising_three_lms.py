# expects: overlap, multi-test
# Advertising.csv, lm(sales ~ ...)
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score

ads = pd.read_csv("Advertising.csv", index_col=0)

m1 = LinearRegression().fit(ads[["TV"]], ads.sales)
print("R2 TV              ", r2_score(ads.sales, m1.predict(ads[["TV"]])))

m2 = LinearRegression().fit(ads[["TV", "radio"]], ads.sales)
print("R2 TV + radio      ", r2_score(ads.sales, m2.predict(ads[["TV", "radio"]])))

m3 = LinearRegression().fit(ads[["TV", "radio", "newspaper"]], ads.sales)
print("R2 TV + radio + np ", r2_score(ads.sales, m3.predict(ads[["TV", "radio", "newspaper"]])))
