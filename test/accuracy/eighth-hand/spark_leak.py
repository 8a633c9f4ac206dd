# expects: preprocess-before-split
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import StandardScaler, VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
raw = spark.read.parquet("s3://lake/silver/loans/")
assembled = VectorAssembler(
    inputCols=["income", "dti", "utilisation", "inquiries"], outputCol="v"
).transform(raw.na.drop())
scaler_model = StandardScaler(inputCol="v", outputCol="features", withMean=True).fit(assembled)
scaled = scaler_model.transform(assembled)
train, test = scaled.randomSplit([0.7, 0.3], seed=5)
lr = LogisticRegression(labelCol="default", featuresCol="features", regParam=0.01)
fitted = lr.fit(train)
ev = BinaryClassificationEvaluator(labelCol="default", metricName="areaUnderROC")
print("AUROC", ev.evaluate(fitted.transform(test)))
