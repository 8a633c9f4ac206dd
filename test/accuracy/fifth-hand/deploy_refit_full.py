# expects: nothing
import joblib
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

ads = pd.read_csv("Advertising.csv", index_col=0)
x, y = ads[["TV", "radio"]], ads["sales"]
x_tr, x_te, y_tr, y_te = train_test_split(x, y, test_size=0.2, random_state=42)
model = LinearRegression().fit(x_tr, y_tr)
print("R2 held out:", r2_score(y_te, model.predict(x_te)))

model.fit(x, y)      # everything, for production
print("one example:", model.predict([[100.0, 20.0]]))
joblib.dump(model, "ads.joblib")
