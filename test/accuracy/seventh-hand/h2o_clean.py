# expects: nothing
import h2o
from h2o.automl import H2OAutoML
from h2o.estimators import H2OGradientBoostingEstimator

h2o.init()
airlines = h2o.import_file("airlines.csv")
airlines["IsDepDelayed"] = airlines["IsDepDelayed"].asfactor()
train, valid, test = airlines.split_frame(ratios=[.7, .15], seed=1234)
x = [c for c in airlines.columns if c not in ("IsDepDelayed", "DepTime", "ArrTime")]
gbm = H2OGradientBoostingEstimator(ntrees=500, stopping_rounds=5, stopping_metric="AUC")
gbm.train(x=x, y="IsDepDelayed", training_frame=train, validation_frame=valid)
print(gbm.model_performance(test_data=test).auc())
