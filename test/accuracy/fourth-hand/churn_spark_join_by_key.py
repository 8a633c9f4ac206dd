# expects: join-ignores-event-time
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession, functions as F

spark = SparkSession.builder.appName("churn").getOrCreate()
snapshots = spark.read.parquet("/data/snapshots").withColumn("snapshot_ts", F.to_timestamp("snapshot_ts"))
logins = spark.read.parquet("/data/logins").withColumn("login_ts", F.to_timestamp("login_ts"))

wide = snapshots.join(logins, on="user_id", how="left")
wide = wide.groupBy("user_id", "snapshot_ts", "plan_price", "churned").agg(
    F.count("login_ts").alias("n_logins"), F.avg("session_minutes").alias("minutes")
).na.fill(0)

features = VectorAssembler(inputCols=["plan_price", "n_logins", "minutes"], outputCol="features").transform(wide)
train = features.where(F.col("snapshot_ts") < "2022-01-01")
test = features.where(F.col("snapshot_ts") >= "2022-01-01")
model = GBTClassifier(labelCol="churned").fit(train)
print(BinaryClassificationEvaluator(labelCol="churned").evaluate(model.transform(test)))
