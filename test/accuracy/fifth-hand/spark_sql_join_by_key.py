# expects: join-ignores-event-time
from pyspark.sql import SparkSession, functions as F
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator

spark = SparkSession.builder.getOrCreate()
loans = spark.read.parquet("loans").withColumn("applied_at", F.to_timestamp("applied_at"))
calls = spark.read.parquet("calls").withColumn("called_at", F.to_timestamp("called_at"))
data = loans.join(calls.select("client", "called_at", "minutes"), on="client", how="left").fillna(0, subset=["minutes"])
data = VectorAssembler(inputCols=["amount", "minutes"], outputCol="features").transform(data)
train = data.filter(F.col("applied_at") < "2021-01-01")
test = data.filter(F.col("applied_at") >= "2021-01-01")
model = RandomForestClassifier(labelCol="default").fit(train)
print(BinaryClassificationEvaluator(labelCol="default").evaluate(model.transform(test)))
