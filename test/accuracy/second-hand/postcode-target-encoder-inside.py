# expects: nothing
import category_encoders as ce
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import RandomizedSearchCV, train_test_split
from sklearn.pipeline import make_pipeline

policies = pd.read_parquet("policies.parquet")
target = policies.pop("claimed")
policies = policies.drop(["policy_number"], axis=1)

X_train, X_test, y_train, y_test = train_test_split(policies, target, test_size=0.3, random_state=0)

pipe = make_pipeline(ce.TargetEncoder(cols=["postcode", "vehicle_model"]), LGBMClassifier())
search = RandomizedSearchCV(
    pipe,
    {
        "targetencoder__smoothing": [1, 10, 50],
        "lgbmclassifier__n_estimators": [100, 300, 600],
        "lgbmclassifier__num_leaves": [15, 31, 63],
    },
    n_iter=12,
    scoring="roc_auc",
    cv=5,
    random_state=1,
)
search.fit(X_train, y_train)
print(search.best_params_, search.best_score_)
print("AUC", roc_auc_score(y_test, search.predict_proba(X_test)[:, 1]))
