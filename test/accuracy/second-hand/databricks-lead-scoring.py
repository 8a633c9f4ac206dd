# expects: overlap
# Databricks notebook source
# MAGIC %md
# MAGIC # Lead scoring
# MAGIC Owner: growth analytics

# COMMAND ----------

import mlflow
import mlflow.sklearn
import numpy as np
import pandas as pd
from sklearn.calibration import calibration_curve
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.model_selection import train_test_split

# COMMAND ----------

leads = spark.table("growth.leads_features").toPandas()
display(leads.head())

# COMMAND ----------

# MAGIC %md Few leads become customers, so those are drawn again until they are as many as the others.

# COMMAND ----------

won = leads[leads["won"] == 1]
lost = leads[leads["won"] == 0]
again = won.sample(n=len(lost), replace=True, random_state=7)
leads = pd.concat([lost, again], ignore_index=True)
print("rows after balancing:", len(leads))

# COMMAND ----------

inputs = ["visits", "mails_opened", "seats", "calls", "trial_days"]
X_train, X_test, y_train, y_test = train_test_split(leads[inputs], leads["won"], test_size=0.25, random_state=7)

# COMMAND ----------

with mlflow.start_run(run_name="forest"):
    forest = RandomForestClassifier(n_estimators=400, max_depth=None, n_jobs=-1)
    forest.fit(X_train, y_train)
    p = forest.predict_proba(X_test)[:, 1]
    mlflow.log_metric("auc", roc_auc_score(y_test, p))
    mlflow.log_metric("brier", brier_score_loss(y_test, p))
    mlflow.sklearn.log_model(forest, "model")

# COMMAND ----------

fraction, predicted = calibration_curve(y_test, p, n_bins=10)
display(pd.DataFrame({"predicted": predicted, "seen": fraction}))
