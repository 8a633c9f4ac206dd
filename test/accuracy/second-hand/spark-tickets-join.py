# expects: join-ignores-event-time
from pyspark.ml import Pipeline
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import MulticlassClassificationEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession, functions as F

spark = SparkSession.builder.appName("escalation").getOrCreate()
tickets = spark.table("support.tickets").withColumn("opened_at", F.to_timestamp("opened_at"))
usage = spark.table("product.usage_events").withColumn("event_time", F.to_timestamp("event_time"))

joined = tickets.join(usage.select("account_id", "event_time", "errors", "minutes"), on="account_id", how="inner").na.fill(0)

train = joined.filter(F.col("opened_at") < F.lit("2023-03-01"))
test = joined.filter(F.col("opened_at") >= F.lit("2023-03-01"))

assembler = VectorAssembler(inputCols=["severity", "errors", "minutes"], outputCol="features")
forest = RandomForestClassifier(labelCol="escalated", numTrees=60)
model = Pipeline(stages=[assembler, forest]).fit(train)
print(MulticlassClassificationEvaluator(labelCol="escalated", metricName="f1").evaluate(model.transform(test)))
