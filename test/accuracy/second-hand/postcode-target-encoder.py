# expects: preprocess-before-split, multi-test, threshold-on-test
import category_encoders as ce
import lightgbm as lgb
import pandas as pd
from sklearn import metrics, model_selection

policies = pd.read_parquet("policies.parquet")
target = policies.pop("claimed")
policies = policies.drop(["policy_number"], axis=1)

encoder = ce.TargetEncoder(cols=["postcode", "vehicle_model"], smoothing=20)
policies = encoder.fit_transform(policies, target)

X_train, X_test, y_train, y_test = model_selection.train_test_split(policies, target, test_size=0.3, random_state=0)

gbm = lgb.LGBMClassifier(n_estimators=5000, learning_rate=0.02, num_leaves=63)
gbm.fit(
    X_train,
    y_train,
    eval_set=[(X_test, y_test)],
    eval_metric="auc",
    callbacks=[lgb.early_stopping(100), lgb.log_evaluation(200)],
)
print("best iteration", gbm.best_iteration_)
print("AUC", metrics.roc_auc_score(y_test, gbm.predict_proba(X_test)[:, 1]))
