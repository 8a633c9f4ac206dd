# expects: nothing
import h2o
from h2o.automl import H2OAutoML

h2o.init()
frame = h2o.import_file("bank_marketing.csv")
frame["y"] = frame["y"].asfactor()
train, valid, test = frame.split_frame(ratios=[0.7, 0.15], seed=3)

aml = H2OAutoML(max_runtime_secs=600, seed=3, sort_metric="AUC")
aml.train(y="y", training_frame=train, validation_frame=valid, leaderboard_frame=valid)
print(aml.leaderboard.head())
perf = aml.leader.model_performance(test)
print(perf.auc())
