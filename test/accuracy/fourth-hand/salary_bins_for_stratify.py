# expects: target-in-features
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

survey = pd.read_csv("salaries.csv", usecols=["years", "education", "remote", "team_size", "salary"])
survey["salary_band"] = pd.cut(survey["salary"], [0, 30_000, 50_000, 80_000, 120_000, np.inf], labels=False)

X = survey.drop(columns=["salary"])
y = survey["salary"]
X_train, X_test, y_train, y_test = train_test_split(
    X, y, test_size=0.2, stratify=survey["salary_band"], random_state=0
)
model = Ridge().fit(X_train, y_train)
print("RMSE", np.sqrt(mean_squared_error(y_test, model.predict(X_test))))
