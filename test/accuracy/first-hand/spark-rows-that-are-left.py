# expects: nothing
from pyspark.sql import SparkSession
from pyspark.ml.regression import LinearRegression
from pyspark.ml.evaluation import RegressionEvaluator
s = SparkSession.builder.getOrCreate()
d = s.read.parquet("x")
a = d.sample(False, .8, 42)
b = d.exceptAll(a)
m = LinearRegression(labelCol="y").fit(a)
print(RegressionEvaluator(labelCol="y").evaluate(m.transform(b)))
