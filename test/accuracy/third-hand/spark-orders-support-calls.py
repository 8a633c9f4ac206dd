# expects: join-ignores-event-time
from pyspark.ml import Pipeline
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession, functions as F

spark = SparkSession.builder.getOrCreate()
orders = spark.table("sales.orders").select("order_id", "customer_id", "order_ts", "amount", "items", "returned")
calls = spark.table("support.calls").select("customer_id", "call_ts", "duration_s", "sentiment")

joined = orders.join(calls, on="customer_id", how="left")
per_order = joined.groupBy("order_id", "order_ts", "amount", "items", "returned").agg(
    F.count("call_ts").alias("calls"),
    F.sum("duration_s").alias("call_seconds"),
    F.min("sentiment").alias("worst_sentiment"),
).na.fill(0)

train = per_order.filter(F.col("order_ts") < F.lit("2023-07-01"))
test = per_order.filter(F.col("order_ts") >= F.lit("2023-07-01"))
inputs = ["amount", "items", "calls", "call_seconds", "worst_sentiment"]
pipeline = Pipeline(stages=[
    VectorAssembler(inputCols=inputs, outputCol="features"),
    RandomForestClassifier(labelCol="returned", numTrees=100),
])
model = pipeline.fit(train)
print(BinaryClassificationEvaluator(labelCol="returned").evaluate(model.transform(test)))
