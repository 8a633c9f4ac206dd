# expects: nothing
from pyspark.sql import SparkSession, functions as F
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator

spark = SparkSession.builder.getOrCreate()
loans = spark.read.parquet("loans").withColumn("applied_at", F.to_timestamp("applied_at"))
branches = spark.read.parquet("branches").select("branch", "distance_km", "staff")
data = loans.join(branches, on="branch", how="left").fillna(0, subset=["distance_km", "staff"])
data = VectorAssembler(inputCols=["amount", "distance_km", "staff"], outputCol="features").transform(data)
train = data.filter(F.col("applied_at") < "2021-01-01")
test = data.filter(F.col("applied_at") >= "2021-01-01")
model = RandomForestClassifier(labelCol="default").fit(train)
print(BinaryClassificationEvaluator(labelCol="default").evaluate(model.transform(test)))
