# expects: nothing
from autogluon.tabular import TabularDataset, TabularPredictor

train = TabularDataset("knot_train.csv")
test = TabularDataset("knot_test.csv")
predictor = TabularPredictor(label="signature", eval_metric="f1_macro").fit(train, time_limit=600)
print(predictor.evaluate(test, silent=True))
predictor.feature_importance(test).to_csv("importance.csv")
