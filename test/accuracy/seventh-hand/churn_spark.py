# Databricks notebook source
# expects: preprocess-before-split
from pyspark.sql import functions as F
from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler, StandardScaler, Imputer, StringIndexer
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator

# COMMAND ----------

df = spark.table('telco.customers_monthly').withColumn('label', F.col('churned').cast('double'))
display(df.groupBy('label').count())

# COMMAND ----------

numeric = ['tenure', 'monthly_charge', 'calls', 'data_gb']
imputer = Imputer(strategy='median', inputCols=numeric, outputCols=[c + '_i' for c in numeric])
df = imputer.fit(df).transform(df)
va = VectorAssembler(inputCols=[c + '_i' for c in numeric], outputCol='raw')
df = va.transform(df)
df = StandardScaler(inputCol='raw', outputCol='features', withMean=True).fit(df).transform(df)

# COMMAND ----------

train_df, test_df = df.randomSplit([0.8, 0.2], seed=7)
gbt = GBTClassifier(labelCol='label', featuresCol='features', maxIter=40)
model = gbt.fit(train_df)

# COMMAND ----------

# MAGIC %md
# MAGIC ## quality

# COMMAND ----------

auc = BinaryClassificationEvaluator(labelCol='label').evaluate(model.transform(test_df))
print('AUC', auc)
model.write().overwrite().save('/mnt/models/churn')
