# Databricks notebook source
# expects: nothing
from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler, StandardScaler, Imputer
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder

# COMMAND ----------

numeric = ['tenure', 'monthly_charge', 'calls', 'data_gb']
df = spark.table('telco.customers_monthly').withColumnRenamed('churned', 'label')
train_df, test_df = df.randomSplit([0.8, 0.2], seed=7)

# COMMAND ----------

imputer = Imputer(strategy='median', inputCols=numeric, outputCols=[c + '_i' for c in numeric])
va = VectorAssembler(inputCols=imputer.getOutputCols(), outputCol='raw')
sc = StandardScaler(inputCol='raw', outputCol='features', withMean=True)
gbt = GBTClassifier(labelCol='label', featuresCol='features')
pipe = Pipeline(stages=[imputer, va, sc, gbt])
grid = ParamGridBuilder().addGrid(gbt.maxDepth, [3, 5]).addGrid(gbt.maxIter, [20, 40]).build()
ev = BinaryClassificationEvaluator(labelCol='label')
cv = CrossValidator(estimator=pipe, estimatorParamMaps=grid, evaluator=ev, numFolds=3, parallelism=4)

# COMMAND ----------

best = cv.fit(train_df).bestModel
print('AUC', ev.evaluate(best.transform(test_df)))
