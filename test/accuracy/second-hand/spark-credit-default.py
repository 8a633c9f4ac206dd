# expects: preprocess-before-split
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import Imputer, StandardScaler, VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.appName("credit-default").getOrCreate()

raw = spark.read.option("header", True).option("inferSchema", True).csv("s3://risk/credit/default.csv")
raw = raw.withColumnRenamed("default payment next month", "label")
amounts = [c for c in raw.columns if c.startswith("BILL_") or c.startswith("PAY_AMT")]

for c in amounts:
    raw = raw.withColumn(c, F.col(c).cast("double"))

imputer = Imputer(inputCols=amounts, outputCols=[c + "_i" for c in amounts], strategy="median")
filled = imputer.fit(raw).transform(raw)

assembler = VectorAssembler(inputCols=[c + "_i" for c in amounts] + ["LIMIT_BAL", "AGE"], outputCol="raw_features")
assembled = assembler.transform(filled)

scaler = StandardScaler(inputCol="raw_features", outputCol="features", withMean=True)
scaled = scaler.fit(assembled).transform(assembled).select("features", "label")

train, test = scaled.randomSplit([0.8, 0.2], seed=99)
train.cache()
print("rows:", train.count(), test.count())

gbt = GBTClassifier(labelCol="label", featuresCol="features", maxIter=40)
model = gbt.fit(train)
scored = model.transform(test)
auc = BinaryClassificationEvaluator(labelCol="label").evaluate(scored)
print("area under roc:", auc)
spark.stop()
