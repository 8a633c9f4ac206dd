# expects: nothing
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()
loans = spark.read.parquet("loans").withColumn("granted_at", F.to_timestamp("granted_at"))
payments = spark.read.parquet("payments").withColumn("paid_at", F.to_timestamp("paid_at"))
rows = loans.join(payments, on="loan_id", how="left")
rows = rows.filter(F.col("paid_at") < F.col("granted_at"))
rows = VectorAssembler(inputCols=["amount", "paid"], outputCol="features").transform(rows)
train = rows.filter(F.col("granted_at") < "2021-01-01")
test = rows.filter(F.col("granted_at") >= "2021-01-01")
model = GBTClassifier(labelCol="default").fit(train)
model.transform(test).groupBy("default", "prediction").count().show()
