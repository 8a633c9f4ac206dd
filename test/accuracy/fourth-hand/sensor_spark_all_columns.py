# expects: target-in-features
from pyspark.sql import SparkSession
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import GBTRegressor
from pyspark.ml.evaluation import RegressionEvaluator

spark = SparkSession.builder.appName("compressor").getOrCreate()
readings = spark.read.csv("hdfs:///plant/compressor.csv", header=True, inferSchema=True)

inputs = readings.columns
table = VectorAssembler(inputCols=inputs, outputCol="features").transform(readings)
train, test = table.select("features", "efficiency").randomSplit([0.8, 0.2], seed=3)

gbt = GBTRegressor(labelCol="efficiency", maxIter=40).fit(train)
rmse = RegressionEvaluator(labelCol="efficiency").evaluate(gbt.transform(test))
print("RMSE", rmse)
