# expects: encode-before-split
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import MulticlassClassificationEvaluator
from pyspark.ml.feature import StringIndexer, VectorAssembler
from pyspark.sql import SparkSession
import pyspark.sql.functions as F

spark = SparkSession.builder.getOrCreate()
orders = spark.table("retail.orders_flat")
orders = orders.withColumn("value", F.col("price") * F.col("qty")).dropna(subset=["segment"])

indexer = StringIndexer(inputCol="segment", outputCol="label")
orders = indexer.fit(orders).transform(orders)
channel = StringIndexer(inputCol="channel", outputCol="channel_ix", handleInvalid="keep")
orders = channel.fit(orders).transform(orders)

assembler = VectorAssembler(inputCols=["value", "qty", "channel_ix"], outputCol="features")
ready = assembler.transform(orders).select("features", "label")

train, test = ready.randomSplit([0.7, 0.3], seed=1)
rf = RandomForestClassifier(numTrees=100)
predictions = rf.fit(train).transform(test)
f1 = MulticlassClassificationEvaluator(metricName="f1").evaluate(predictions)
print(f"f1 {f1:.3f}")
