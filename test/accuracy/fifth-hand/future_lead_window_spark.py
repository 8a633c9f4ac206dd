# expects: future-feature
from pyspark.sql import SparkSession, Window, functions as F
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.ml.evaluation import RegressionEvaluator

spark = SparkSession.builder.getOrCreate()
days = spark.read.csv("shops.csv", header=True, inferSchema=True)
w = Window.partitionBy("shop").orderBy("date")
days = days.withColumn("before", F.lag("visitors", 1).over(w)).withColumn("after", F.lead("visitors", 1).over(w)).na.drop()
days = VectorAssembler(inputCols=["before", "after", "promo"], outputCol="features").transform(days)
train = days.filter(F.col("date") < "2019-06-01")
test = days.filter(F.col("date") >= "2019-06-01")
model = LinearRegression(labelCol="visitors").fit(train)
print(RegressionEvaluator(labelCol="visitors").evaluate(model.transform(test)))
