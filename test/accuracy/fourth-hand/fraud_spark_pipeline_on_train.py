# expects: nothing
from pyspark.ml import Pipeline
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import Imputer, OneHotEncoder, StandardScaler, StringIndexer, VectorAssembler
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("fraud").getOrCreate()
df = spark.read.parquet("/mnt/lake/silver/card_features")
train, test = df.randomSplit([0.8, 0.2], seed=42)
train.cache()

numeric = ["amount", "balance", "age_days"]
stages = [
    Imputer(inputCols=numeric, outputCols=[c + "_f" for c in numeric], strategy="median"),
    StringIndexer(inputCol="merchant_type", outputCol="merchant_ix", handleInvalid="keep"),
    OneHotEncoder(inputCol="merchant_ix", outputCol="merchant_vec"),
    VectorAssembler(inputCols=[c + "_f" for c in numeric] + ["merchant_vec"], outputCol="raw"),
    StandardScaler(inputCol="raw", outputCol="features"),
]
lr = LogisticRegression(labelCol="is_fraud")
pipeline = Pipeline(stages=[*stages, lr])
grid = ParamGridBuilder().addGrid(lr.regParam, [0.0, 0.01, 0.1]).build()
evaluator = BinaryClassificationEvaluator(labelCol="is_fraud", metricName="areaUnderPR")
cv = CrossValidator(estimator=pipeline, estimatorParamMaps=grid, evaluator=evaluator, numFolds=3)
model = cv.fit(train)
print("AUPRC on test:", evaluator.evaluate(model.transform(test)))
