# expects: join-ignores-event-time
# Databricks notebook source
import mlflow
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score

# COMMAND ----------

pdf = spark.sql("""
  select p.policy_id, p.start_date, p.premium, p.cancelled, c.complaint_date, c.category_code
  from gold.policies p
  join gold.complaints c on p.customer_id = c.customer_id
  order by p.start_date
""").toPandas()

# COMMAND ----------

n = int(0.8 * len(pdf))
train, test = pdf[:n], pdf[n:]
cols = ["premium", "category_code"]

with mlflow.start_run():
    rf = RandomForestClassifier(n_estimators=200).fit(train[cols], train["cancelled"])
    mlflow.log_metric("f1", f1_score(test["cancelled"], rf.predict(test[cols])))
