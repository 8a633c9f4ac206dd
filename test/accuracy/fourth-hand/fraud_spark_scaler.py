# expects: preprocess-before-split
# Databricks notebook source
from pyspark.sql import SparkSession, functions as F
from pyspark.ml.feature import VectorAssembler, StandardScaler
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator

spark = SparkSession.builder.appName("fraud").getOrCreate()

# COMMAND ----------

df = spark.read.parquet("/mnt/lake/silver/card_features")
df = df.withColumn("log_amount", F.log1p("amount")).na.fill(0)
display(df.limit(10))

# COMMAND ----------

# MAGIC %md
# MAGIC ## Features

# COMMAND ----------

cols = [c for c in df.columns if c.startswith("V")] + ["log_amount"]
assembler = VectorAssembler(inputCols=cols, outputCol="raw")
df = assembler.transform(df)
scaler = StandardScaler(inputCol="raw", outputCol="features", withMean=True, withStd=True)
df = scaler.fit(df).transform(df)

# COMMAND ----------

train, test = df.randomSplit([0.8, 0.2], seed=42)
lr = LogisticRegression(featuresCol="features", labelCol="is_fraud", maxIter=50)
model = lr.fit(train)
pred = model.transform(test)

# COMMAND ----------

evaluator = BinaryClassificationEvaluator(labelCol="is_fraud", metricName="areaUnderPR")
print("AUPRC", evaluator.evaluate(pred))
