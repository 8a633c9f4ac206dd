# expects: preprocess-before-split
# Databricks notebook source
# MAGIC %pip install mlflow lightgbm

# COMMAND ----------

import mlflow
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import RobustScaler

mlflow.set_experiment("/Users/ml/energy-efficiency")

# COMMAND ----------

pdf = spark.table("gold.buildings").toPandas()
target = "heating_load"
X = pdf.drop(columns=[target, "building_id"])
y = pdf[target]

# COMMAND ----------

rs = RobustScaler().set_output(transform="pandas")
X = rs.fit_transform(X)
display(X.describe())

# COMMAND ----------

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=99)

with mlflow.start_run(run_name="lgbm") as run:
    params = {"n_estimators": 500, "learning_rate": 0.05, "num_leaves": 15}
    mlflow.log_params(params)
    model = LGBMRegressor(**params).fit(X_train, y_train)
    mae = mean_absolute_error(y_test, model.predict(X_test))
    mlflow.log_metric("test_mae", mae)
    mlflow.sklearn.log_model(model, "model")

# COMMAND ----------

print(mae)
