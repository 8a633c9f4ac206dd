# expects: future-feature
from pyspark.sql import SparkSession, Window, functions as F
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import RandomForestRegressor
from pyspark.ml.evaluation import RegressionEvaluator

spark = SparkSession.builder.getOrCreate()
load = spark.read.parquet("s3://grid/load").withColumn("hour", F.to_timestamp("hour"))
w = Window.partitionBy("substation").orderBy("hour")
load = (
    load.withColumn("load_prev", F.lag("mw", 1).over(w))
    .withColumn("temp_next", F.lead("temperature", 1).over(w))
    .withColumn("weekday", F.dayofweek("hour"))
    .dropna()
)
features = ["load_prev", "temp_next", "temperature", "weekday"]
data = VectorAssembler(inputCols=features, outputCol="features").transform(load)
train = data.where(F.col("hour") < "2022-01-01")
test = data.where(F.col("hour") >= "2022-01-01")
rf = RandomForestRegressor(labelCol="mw", numTrees=60).fit(train)
print(RegressionEvaluator(labelCol="mw", metricName="mae").evaluate(rf.transform(test)))
