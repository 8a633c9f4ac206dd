# expects: nothing
from river import compose, datasets, linear_model, metrics, preprocessing

model = compose.Pipeline(preprocessing.StandardScaler(), linear_model.LogisticRegression())
metric = metrics.ROCAUC()
for x, y in datasets.Phishing():
    p = model.predict_proba_one(x)
    metric.update(y, p)
    model.learn_one(x, y)
print(metric)
