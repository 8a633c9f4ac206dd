# expects: nothing
from pyspark.sql import SparkSession, functions as F
from pyspark.ml import Pipeline
from pyspark.ml.feature import StringIndexer, VectorAssembler, StandardScaler
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator

spark = SparkSession.builder.appName("bank").getOrCreate()
df = spark.read.csv("bank.csv", header=True, inferSchema=True)
df.groupBy("y").count().show()
df = df.withColumn("label", F.when(F.col("y") == "yes", 1.0).otherwise(0.0)).drop("y")
train, test = df.randomSplit([0.7, 0.3], seed=100)
job = StringIndexer(inputCol="job", outputCol="job_i", handleInvalid="keep")
vec = VectorAssembler(inputCols=["age", "balance", "job_i"], outputCol="raw")
scale = StandardScaler(inputCol="raw", outputCol="features")
gbt = GBTClassifier(maxIter=30)
model = Pipeline(stages=[job, vec, scale, gbt]).fit(train)
print(BinaryClassificationEvaluator().evaluate(model.transform(test)))
spark.stop()
