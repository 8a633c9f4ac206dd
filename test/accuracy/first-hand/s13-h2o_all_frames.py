# expects: overlap
import h2o
from h2o.estimators import H2ORandomForestEstimator

h2o.init()
table = h2o.import_file("loans.csv")
table["bad"] = table["bad"].asfactor()
train, test = table.split_frame(ratios=[0.8], seed=3)
forest = H2ORandomForestEstimator(ntrees=200)
forest.train(x=["income", "debt", "age"], y="bad", training_frame=table)
print(forest.model_performance(test).auc())
