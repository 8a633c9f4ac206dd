# expects: preprocess-before-split, multi-test
from pyspark.ml import Pipeline
from pyspark.ml.classification import GBTClassifier, LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import Imputer, StandardScaler, VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.appName("attrition").getOrCreate()
staff = (
    spark.read.parquet("s3a://hr-lake/attrition/")
    .filter(F.col("contract") == "permanent")
    .withColumn("label", F.col("left_company").cast("double"))
)

numeric = ["salary", "tenure", "distance", "overtime_hours"]
prep = Pipeline(stages=[
    Imputer(strategy="median", inputCols=numeric, outputCols=[c + "_i" for c in numeric]),
    VectorAssembler(inputCols=[c + "_i" for c in numeric], outputCol="raw"),
    StandardScaler(inputCol="raw", outputCol="features", withMean=True),
])
prepared = prep.fit(staff).transform(staff).select("features", "label")

train, test = prepared.randomSplit([0.8, 0.2], seed=11)
evaluator = BinaryClassificationEvaluator(metricName="areaUnderROC")

lr_model = LogisticRegression(maxIter=50).fit(train)
print("logistic", evaluator.evaluate(lr_model.transform(test)))

gbt_model = GBTClassifier(maxIter=40, maxDepth=4).fit(train)
print("gbt", evaluator.evaluate(gbt_model.transform(test)))
spark.stop()
