# expects: nothing
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GridSearchCV, StratifiedKFold, train_test_split
from sklearn.preprocessing import RobustScaler

card = pd.read_csv("creditcard.csv").drop(columns="Time")
X, y = card.drop(columns="Class"), card["Class"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, test_size=0.2, random_state=0)

pipe = Pipeline([("scale", RobustScaler()), ("smote", SMOTE(random_state=0)), ("clf", LogisticRegression())])
search = GridSearchCV(
    pipe,
    {"smote__sampling_strategy": [0.05, 0.1, 0.5], "clf__C": [0.01, 0.1, 1]},
    scoring="average_precision",
    cv=StratifiedKFold(5),
)
search.fit(X_train, y_train)
print(search.best_params_, search.best_score_)
print("AP on test", average_precision_score(y_test, search.predict_proba(X_test)[:, 1]))
