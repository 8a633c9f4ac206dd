# expects: nothing
from autogluon.tabular import TabularDataset, TabularPredictor

train_data = TabularDataset("adult_train.csv")
test_data = TabularDataset("adult_test.csv")
predictor = TabularPredictor(label="class", eval_metric="roc_auc", path="ag_models").fit(train_data, time_limit=600, presets="best_quality")
leaderboard = predictor.leaderboard(train_data.sample(500, random_state=0), silent=True)
y_pred = predictor.predict(test_data.drop(columns=["class"]))
print(predictor.evaluate_predictions(y_true=test_data["class"], y_pred=y_pred, auxiliary_metrics=True))
